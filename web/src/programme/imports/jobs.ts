import type { ImportJobsQuery } from './imports.generated.js';

export type Job = ImportJobsQuery['programmeImports'][number];
export type Told = Pick<Job, 'id' | 'fileName' | 'status' | 'percent'>;

/** How many of those that ended are still told of. */
const mostShown = 5;

export function isWorking({ status }: Pick<Job, 'status'>): boolean {
  return status === 'checking' || status === 'applying';
}

/** Those worth a look, the newest first, and how many of them are not at their end. */
export function jobsTold(jobs: readonly Job[]): {
  readonly shown: readonly Job[];
  readonly waiting: number;
} {
  const isOpen = (job: Job) => isWorking(job) || job.status === 'checked';
  const waiting = jobs.filter(isOpen).length;
  const ended = jobs.filter((job) => !isOpen(job) && job.status !== 'cancelled');
  const kept = new Set(ended.slice(0, Math.max(0, mostShown - waiting)));
  return { shown: jobs.filter((job) => isOpen(job) || kept.has(job)), waiting };
}

/** What is said aloud: of the one at work each quarter, else how the newest stands. */
export function toldAloud(jobs: readonly Job[]): Told | null {
  const told = jobs.find(isWorking) ?? jobs[0];
  if (!told) return null;
  const { id, fileName, status, percent } = told;
  return { id, fileName, status, percent: Math.floor(percent / 25) * 25 };
}

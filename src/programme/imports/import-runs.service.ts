import { Readable } from 'node:stream';

import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import type { Viewer } from '../../kernel/auth/viewer.js';
import { DomainError } from '../../kernel/errors/domain-error.js';
import type { JobKind } from '../../kernel/jobs/job-kind.js';
import { JobsService } from '../../kernel/jobs/jobs.service.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { type ImportResult, ImportService } from '../interchange/import.service.js';
import { ImportRefused } from '../interchange/interchange.errors.js';
import { ImportStatus, ProgrammeImport, type StoredReport } from './programme-import.entity.js';

/** Tries a file out or applies it, as its status says. */
export const runImport: JobKind<{ readonly id: string }> = { name: 'run-import', isAwaited: true };

/** Ends a run that somebody cancelled; its transaction is rolled back. */
class Cancelled extends Error {}

type Run = ProgrammeImport & { readonly file: Buffer };

/** Does the work of imports, and says how far it is. */
@Injectable()
export class ImportRunsService implements OnModuleInit {
  private readonly log = new Logger(ImportRunsService.name);

  constructor(
    private readonly database: DataSource,
    private readonly imports: ImportService,
    private readonly jobs: JobsService,
    private readonly live: LiveService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(runImport, ({ id }) => this.run(id));
  }

  /** Run twice, or after somebody cancelled, it does nothing more. */
  async run(id: string): Promise<void> {
    const run = await this.openRun(id);
    if (run === null) return;
    const isTrial = run.status === ImportStatus.checking;
    try {
      const result = await this.imports.import(
        asker(run),
        { eventId: run.eventId },
        Readable.from([run.file]),
        {
          dryRun: isTrial,
          timeZone: run.timeZone,
          columns: run.chosenColumns,
          progress: (percent) => this.tell(run, percent),
          // With what it writes, so that it is applied exactly if it says so.
          ...(isTrial ? {} : { settle: (tx, told) => this.applied(tx, run, told) }),
        },
      );
      if (isTrial) await this.settle(run, ImportStatus.checked, reportOf(result));
    } catch (failure) {
      if (failure instanceof Cancelled) return;
      if (failure instanceof ImportRefused) {
        const { errors, warnings, columns } = failure;
        const report = { result: null, errors, warnings, columns };
        await this.settle(run, ImportStatus.refused, report);
        return;
      }
      if (!(failure instanceof DomainError)) this.log.error(failure);
      const code = failure instanceof DomainError ? failure.code : 'INTERNAL';
      await this.settle(run, ImportStatus.failed, run.report, code);
    }
  }

  private openRun(id: string): Promise<Run | null> {
    return this.database.manager
      .createQueryBuilder(ProgrammeImport, 'run')
      .addSelect('run.file')
      .where(`run.id = :id AND run.status IN ('checking', 'applying')`, { id })
      .getOne() as Promise<Run | null>;
  }

  /** @throws Cancelled where it is no longer what it was begun as */
  private async tell({ id, status, eventId }: Run, percent: number): Promise<void> {
    const { affected } = await this.database.manager.update(
      ProgrammeImport,
      { id, status },
      { percent },
    );
    if (affected !== 1) throw new Cancelled();
    await this.live.announce(this.database.manager, 'imports', eventId);
  }

  private async applied(
    tx: EntityManager,
    { id, eventId }: Run,
    result: ImportResult,
  ): Promise<void> {
    const { affected } = await tx.update(
      ProgrammeImport,
      { id, status: ImportStatus.applying },
      {
        status: ImportStatus.applied,
        percent: 100,
        file: null,
        report: reportOf(result),
        settledAt: () => 'now()',
      },
    );
    if (affected !== 1) throw new Cancelled();
    await this.live.announce(tx, 'imports', eventId);
  }

  private async settle(
    { id, status: before, eventId }: Run,
    status: ImportStatus,
    report: StoredReport | null,
    failure: string | null = null,
  ): Promise<void> {
    const { manager } = this.database;
    await manager.update(
      ProgrammeImport,
      { id, status: before },
      {
        status,
        report,
        failure,
        ...(status === ImportStatus.checked ? { percent: 100 } : {}),
        settledAt: () => 'now()',
      },
    );
    await this.live.announce(manager, 'imports', eventId);
  }
}

/** It is done as whoever asked for it, by what they may do at this moment. */
function asker({ accountId }: Run): Viewer {
  return { accountId, sessionId: null, locale: 'zh', address: null };
}

function reportOf({ warnings, columns, ...result }: ImportResult): StoredReport {
  return { result, errors: [], warnings, columns };
}

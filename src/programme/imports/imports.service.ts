import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { BadUserInput, WrongStatus } from '../../kernel/errors/refusals.js';
import type { JobKind } from '../../kernel/jobs/job-kind.js';
import { JobsService } from '../../kernel/jobs/jobs.service.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { type ColumnChoice, repeatedIn } from '../interchange/column-meaning.js';
import { bytesOf } from '../interchange/file.js';
import { ImportRefused } from '../interchange/interchange.errors.js';
import { Report, Unreadable } from '../interchange/report.js';
import { zoneOf } from '../interchange/times.js';
import { runImport } from './import-runs.service.js';
import { ImportStatus, ProgrammeImport } from './programme-import.entity.js';

/** Gives up the files of imports that nobody came back to. */
export const forgetImports: JobKind = { name: 'forget-imports', cron: '41 3 * * *' };

/** How many of an event are listed. */
const mostListed = 20;
const longestName = 200;

export interface BroughtFile {
  readonly fileName: string;
  readonly timeZone: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

interface Anew {
  readonly timeZone: string | null;
  readonly columns: readonly ColumnChoice[] | null;
}

/** Files on their way into a programme, for those who may edit all of it. */
@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly jobs: JobsService,
    private readonly live: LiveService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetImports, () => this.forget());
  }

  /** Newest first. */
  async ofEvent(viewer: Viewer, eventId: string): Promise<ProgrammeImport[]> {
    await this.access.require(viewer, Permission.editProgramme, { eventId }, 'eventId');
    return this.database.manager.find(ProgrammeImport, {
      where: { eventId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: mostListed,
    });
  }

  /** Takes a file in and has it tried out. @throws ImportRefused where it is too large */
  async bring(
    viewer: Viewer,
    eventId: string,
    { fileName, timeZone, bytes }: BroughtFile,
  ): Promise<ProgrammeImport> {
    await this.access.require(viewer, Permission.editProgramme, { eventId }, 'id');
    const zone = zoneGiven(timeZone, 'timeZone');
    const file = await read(bytes);
    if (file.length === 0) throw new BadUserInput('body', 'required');
    return this.database.transaction(async (tx) => {
      const brought = tx.create(ProgrammeImport, {
        eventId,
        accountId: viewer.accountId,
        fileName: nameToKeep(fileName),
        size: file.length,
        file,
        timeZone: zone,
      });
      await tx.insert(ProgrammeImport, brought);
      return this.begun(tx, brought);
    });
  }

  /**
   * Tries the same file out again, as whoever says so: maybe in another time zone, maybe with other columns.
   * @param columns null: as was said before
   * @throws WrongStatus
   */
  recheck(viewer: Viewer, id: string, { timeZone, columns }: Anew): Promise<ProgrammeImport> {
    const { checked, refused, failed } = ImportStatus;
    const zone = zoneGiven(timeZone, 'input.timeZone');
    const repeated = repeatedIn(columns ?? []);
    if (repeated) {
      throw new BadUserInput(`input.columns.${repeated.at}.${repeated.field}`, 'repeated');
    }
    return this.step(viewer, { id, path: 'input.id' }, [checked, refused, failed], {
      status: ImportStatus.checking,
      accountId: viewer.accountId,
      timeZone: zone,
      report: null,
      ...(columns && {
        chosenColumns: columns.map(({ title, meaning }) => ({ title, meaning })),
      }),
    });
  }

  /** Has a file applied that was tried out, as whoever says so. @throws WrongStatus */
  apply(viewer: Viewer, id: string): Promise<ProgrammeImport> {
    return this.step(viewer, { id, path: 'id' }, [ImportStatus.checked], {
      status: ImportStatus.applying,
      accountId: viewer.accountId,
    });
  }

  /** Lets a file go. One that is just being applied is taken back whole. @throws WrongStatus once it is applied */
  async cancel(viewer: Viewer, id: string): Promise<ProgrammeImport> {
    const { checking, checked, applying, refused, failed } = ImportStatus;
    return this.step(viewer, { id, path: 'id' }, [checking, checked, applying, refused, failed], {
      status: ImportStatus.cancelled,
      file: null,
      settledAt: () => 'now()',
    });
  }

  /** A week is long enough to think a file over. */
  async forget(): Promise<void> {
    await this.database.query(
      `UPDATE programme_imports SET status = 'cancelled', file = NULL, failure = NULL, settled_at = now()
       WHERE status NOT IN ('applied', 'cancelled') AND created_at < now() - interval '7 days'`,
    );
  }

  private async step(
    viewer: Viewer,
    { id, path }: { readonly id: string; readonly path: string },
    from: readonly ImportStatus[],
    changes: QueryDeepPartialEntity<ProgrammeImport>,
  ): Promise<ProgrammeImport> {
    await this.access.requireOn(viewer, Permission.editProgramme, {
      path,
      find: () => this.database.manager.findOneBy(ProgrammeImport, { id }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
    return this.database.transaction(async (tx) => {
      const { affected } = await tx.update(
        ProgrammeImport,
        { id, status: In(from) },
        { percent: 0, failure: null, settledAt: null, ...changes },
      );
      const now = await tx.findOneByOrFail(ProgrammeImport, { id });
      if (affected !== 1) throw new WrongStatus(now.status);
      return this.begun(tx, now);
    });
  }

  /** Has the work done that its status asks for, and tells who looks on. */
  private async begun(tx: EntityManager, { id, eventId }: ProgrammeImport) {
    const now = await tx.findOneByOrFail(ProgrammeImport, { id });
    if (now.settledAt === null) await this.jobs.enqueue(tx, runImport, { id });
    await this.live.announce(tx, 'imports', eventId);
    return now;
  }
}

/** @throws BadUserInput */
function zoneGiven(timeZone: string | null, path: string): string | null {
  const zone = zoneOf(timeZone);
  if (timeZone !== null && zone === null) throw new BadUserInput(path, 'is_time_zone');
  return zone;
}

/** The last part of a path, without what only deceives the eye. */
function nameToKeep(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? '';
  return (
    name
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
      .trim()
      .slice(0, longestName) || 'programme'
  );
}

async function read(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const report = new Report();
  try {
    return await bytesOf(bytes, report);
  } catch (failure) {
    if (!(failure instanceof Unreadable)) throw failure;
    throw new ImportRefused(report.errors, report.warnings);
  }
}

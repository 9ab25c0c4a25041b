import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Event } from '../../events/event.entity.js';
import { OrganisingService } from '../../events/organising.service.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { BadUserInput } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Certainty, Origin } from '../../kernel/sources/sourced.js';
import type { EventDays } from './event-days.js';
import { existingIn } from './existing.query.js';
import { ImportRefused } from './interchange.errors.js';
import { placesIn } from './places.query.js';
import { planItems } from './plan-items.js';
import { planPeople } from './plan-people.js';
import { planForums, planRooms } from './plan-places.js';
import { Plan } from './plan.js';
import { type ReadFile, readProgramme } from './read-programme.js';
import { type Problem, Report, Unreadable } from './report.js';
import { settled, type SettledProgramme } from './settle.js';
import { type Standing, standingOf } from './standing.query.js';
import type { Beside, ColumnChoice, FoundColumn } from './column-meaning.js';
import { zoneOf } from './times.js';
import { someIds, writePlan } from './write-plan.query.js';

/** Where a programme goes: into an event that is here, or one that is made under this slug where there is none. */
export type ImportTarget = { readonly eventId: string } | { readonly slug: string };

export interface ImportOptions {
  /** Everything is done and taken back again. */
  readonly dryRun?: boolean;
  /** In which clocks without a zone run; and the zone of a new event. */
  readonly timeZone?: string | null;
  /** Of a spreadsheet: what some of its columns are, whatever they are called. */
  readonly columns?: readonly ColumnChoice[];
  /** Is told how much is done, from 0 to 100; whatever it throws ends the import, and nothing is kept. */
  readonly progress?: (percent: number) => Promise<void>;
  /** What belongs to the import, in its transaction; not of a dry run. */
  readonly settle?: (tx: EntityManager, result: ImportResult) => Promise<void>;
}

/** What stands in the event afterwards, and what came of the file. */
export interface ImportResult extends Standing {
  /** Sessions, forums, rooms and people that are new; and those that changed. */
  readonly created: number;
  readonly changed: number;
  readonly warnings: readonly Problem[];
  /** What the columns of a spreadsheet were taken for; none where it is another file. */
  readonly columns: readonly FoundColumn[];
  readonly format: string;
  readonly newEvent: boolean;
}

/** What a file tells, and what is to be said of it. */
interface Told {
  readonly programme: SettledProgramme;
  readonly report: Report;
}

type Progress = Required<ImportOptions>['progress'];

/** How much is done when the file is read, what it changes is known, and all of that is written. */
const percentOf = { read: 15, planned: 35, written: 85 };

/** Ends a dry run, so that the transaction is rolled back. */
class TakenBack extends Error {
  constructor(readonly result: ImportResult) {
    super('A dry run was taken back.');
  }
}

/** Brings the programme of another system along: all of a file, or nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly organising: OrganisingService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** @throws ImportRefused with what is wrong with the file */
  async import(
    viewer: Viewer,
    target: ImportTarget,
    file: AsyncIterable<Uint8Array>,
    {
      dryRun = false,
      timeZone = null,
      columns = [],
      progress = () => Promise.resolve(),
      settle = () => Promise.resolve(),
    }: ImportOptions = {},
  ): Promise<ImportResult> {
    const event = await this.permitted(viewer, target);
    const chosen = zoneOf(timeZone);
    if (timeZone !== null && chosen === null) throw new BadUserInput('timeZone', 'is_time_zone');
    const report = new Report();
    await progress(0);
    const places = event === null ? [] : await placesIn(this.database.manager, event.id);
    const read = await readOrRefuse(file, report, { columns, days: daysOf(event), places });
    const zones = { chosen, event: event?.timeZone ?? null };
    const programme = settled(read.programme, zones, report);
    report.locate();
    if (report.errors.length > 0) throw refusedBy(report);
    await progress(percentOf.read);

    try {
      return await this.database.transaction(async (tx) => {
        const into = event ?? (await this.newEvent(tx, viewer, target, { programme, report }));
        const plan = await this.write(tx, viewer, into, { programme, report, progress });
        report.locate();
        await progress(percentOf.written);
        const result = {
          ...(await standingOf(tx, into.id)),
          created: plan.created.size,
          changed: plan.changed.size,
          warnings: report.warnings,
          columns: report.columns,
          format: read.format,
          newEvent: event === null,
        };
        if (dryRun) throw new TakenBack(result);
        await settle(tx, result);
        return result;
      });
    } catch (failure) {
      if (failure instanceof TakenBack) return failure.result;
      throw failure;
    }
  }

  /** The event, for who may change its programme; null where one is to be made. */
  private async permitted(viewer: Viewer, target: ImportTarget): Promise<Event | null> {
    const { manager } = this.database;
    const { editProgramme } = Permission;
    if ('eventId' in target) {
      return this.access.requireOn(viewer, editProgramme, {
        path: 'id',
        find: () => manager.findOneBy(Event, { id: target.eventId }),
        scopeOf: ({ id: eventId }) => ({ eventId }),
      });
    }
    const event = await manager.findOneBy(Event, { slug: target.slug });
    if (event === null) await this.access.requireMayCreateEvents(viewer);
    else await this.access.require(viewer, editProgramme, { eventId: event.id }, 'slug');
    return event;
  }

  private async newEvent(
    tx: EntityManager,
    viewer: Viewer,
    target: ImportTarget,
    { programme, report }: Told,
  ): Promise<Event> {
    const slug = 'slug' in target ? target.slug : '';
    const { title, startsOn, endsOn, timeZone, timeZoneInferred, cities, sessions } = programme;
    if (timeZoneInferred) {
      report.warn('zone_inferred', { line: null, field: 'time_zone' }, { value: timeZone });
    }
    const languages = (['zh', 'en'] as const).filter((language) =>
      sessions.some((session) => session.title[language] !== undefined),
    );
    return this.organising.createIn(
      tx,
      viewer,
      {
        slug,
        title: title ?? { en: slug },
        startsOn,
        endsOn,
        timeZone,
        cities: [...cities],
        languages,
      },
      {
        origin: Origin.imported,
        sourceRef: null,
        certainty: Certainty.stated,
        inferred: timeZoneInferred ? ['timeZone'] : [],
      },
    );
  }

  private async write(
    tx: EntityManager,
    viewer: Viewer,
    { id: eventId, title }: Event,
    { programme, report, progress }: Told & { readonly progress: Progress },
  ): Promise<Plan> {
    // Two imports at a time would each miss what the other adds.
    await tx.query('SELECT FROM events WHERE id = $1 FOR NO KEY UPDATE', [eventId]);
    const { sessions, people, rooms, forums } = programme;
    const parts = sessions.reduce((sum, session) => sum + session.people.length, 0);
    const most = 2 * (sessions.length + people.length + forums.length + 1) + rooms.length + parts;
    const ids = (await someIds(tx, most)).values();
    const plan = new Plan(await existingIn(tx, eventId), report, () => ids.next().value ?? '');
    const around = {
      rooms: planRooms(plan, programme),
      forums: planForums(plan, programme, title),
      speakers: planPeople(plan, programme),
    };
    planItems(plan, programme, around);
    const { planned, written } = percentOf;
    await progress(planned);
    await writePlan(tx, eventId, plan.rows, (part) =>
      progress(Math.round(planned + part * (written - planned))),
    );
    if (plan.created.size + plan.changed.size > 0) {
      const changes = { created: plan.created.size, changed: plan.changed.size };
      const subject = { eventId, subjectId: eventId };
      await this.audit.record(tx, viewer, 'programme.imported', subject, changes);
      for (const topic of ['rooms', 'forums', 'programme', 'speakers']) {
        await this.live.announce(tx, topic, eventId);
      }
    }
    return plan;
  }
}

async function readOrRefuse(
  file: AsyncIterable<Uint8Array>,
  report: Report,
  beside: Beside,
): Promise<ReadFile> {
  try {
    return await readProgramme(file, report, beside);
  } catch (failure) {
    if (!(failure instanceof Unreadable)) throw failure;
    report.locate();
    throw refusedBy(report);
  }
}

function refusedBy({ errors, warnings, columns }: Report): ImportRefused {
  return new ImportRefused(errors, warnings, columns);
}

function daysOf(event: Event | null): EventDays | null {
  const { startsOn = null, endsOn = null } = event ?? {};
  return startsOn === null || endsOn === null ? null : { startsOn, endsOn };
}

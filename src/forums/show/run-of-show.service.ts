import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { BadUserInput, VersionConflict, WrongStatus } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import type { AgendaItem } from '../agenda-item.entity.js';
import { forumScope } from '../forum-scope.js';
import { Forum } from '../forum.entity.js';
import { NothingToRun } from '../forums.errors.js';
import {
  type Course,
  courseOf,
  type Cue,
  ShowCueKind,
  ShowStatus,
  statusOf,
  turnOn,
} from './course.js';
import { type Forecast, forecast, ShowItemState } from './forecast.js';
import { historiesOfForums, nothingYet } from './history.query.js';
import type { ShiftShowInput } from './shift-show.input.js';
import { ShowCue } from './show-cue.entity.js';
import type { Show } from './show.js';
import type { ShowCommandInput } from './show-command.input.js';
import { plannedItem, shown } from './shown.js';
import { ShowsLoader } from './shows.loader.js';
import type { SkipItemInput } from './skip-item.input.js';

type Said = Pick<Cue, 'kind'> & Partial<Omit<Cue, 'at'>>;

/** How a show stands when something is said. */
interface Standing extends Forecast {
  /** What is on, also where the last release has it no more. */
  readonly onId: string | null;
  readonly skipped: Course['skipped'];
}

const { waiting, running, held, ended } = ShowStatus;

/** What those who run a show say, cue by cue. @throws VersionConflict when somebody else said something since */
@Injectable()
export class RunOfShowService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly shows: ShowsLoader,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** @throws NothingToRun where the last release has no item of the forum */
  start(viewer: Viewer, input: ShowCommandInput): Promise<Show> {
    return this.say(viewer, input, [waiting, ended], (standing) => ({
      kind: ShowCueKind.start,
      itemId: firstOf(standing),
    }));
  }

  next(viewer: Viewer, input: ShowCommandInput): Promise<Show> {
    return this.say(viewer, input, [running, held], ({ nextId }) => ({
      kind: ShowCueKind.next,
      itemId: nextId,
    }));
  }

  hold(viewer: Viewer, input: ShowCommandInput): Promise<Show> {
    return this.say(viewer, input, [running], () => ({ kind: ShowCueKind.hold }));
  }

  resume(viewer: Viewer, input: ShowCommandInput): Promise<Show> {
    return this.say(viewer, input, [held], () => ({ kind: ShowCueKind.resume }));
  }

  skip(viewer: Viewer, { itemId = null, skipped, ...input }: SkipItemInput): Promise<Show> {
    const statuses = itemId === null ? [running, held] : [waiting, running, held];
    return this.say(viewer, input, statuses, (standing) =>
      skipped ? skipping(standing, itemId) : restoring(standing, itemId),
    );
  }

  back(viewer: Viewer, input: ShowCommandInput): Promise<Show> {
    return this.say(viewer, input, [running, held, ended], () => ({ kind: ShowCueKind.back }));
  }

  shift(viewer: Viewer, { minutes, ...input }: ShiftShowInput): Promise<Show> {
    return this.say(viewer, input, [running, held], () => ({ kind: ShowCueKind.shift, minutes }));
  }

  private async say(
    viewer: Viewer,
    { forumId, version }: ShowCommandInput,
    statuses: readonly ShowStatus[],
    decide: (standing: Standing) => Said,
  ): Promise<Show> {
    const { eventId } = await this.access.requireOn(viewer, Permission.runShow, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: ({ id, eventId }) => forumScope({ eventId, forumId: id }),
    });
    const agenda = (await this.shows.agendaOf({}, eventId, forumId)) ?? [];

    return this.database.transaction(async (tx) => {
      const before = (await historiesOfForums(tx, [forumId])).get(forumId) ?? nothingYet;
      const current = before.cues.length;
      if (version !== current) throw new VersionConflict({ yours: version, current });
      const course = courseOf(before.cues);
      if (!statuses.includes(statusOf(course))) throw new WrongStatus(statusOf(course));
      const said = decide(standingOf(agenda, course, before.now));

      // A second one of this number is refused, also when nobody could see the first yet.
      await tx.insert(ShowCue, {
        forumId,
        number: version + 1,
        kind: said.kind,
        itemId: said.itemId ?? null,
        skippedId: said.skippedId ?? null,
        minutes: said.minutes ?? null,
        accountId: viewer.accountId,
      });
      await this.audit.record(
        tx,
        viewer,
        `show.${said.kind}`,
        { eventId, subjectId: forumId },
        said,
      );
      await this.live.announce(tx, 'show', eventId);
      const after = (await historiesOfForums(tx, [forumId])).get(forumId) ?? nothingYet;
      return shown(agenda, after, true);
    });
  }
}

function standingOf(agenda: readonly AgendaItem[], course: Course, now: number): Standing {
  // One that starts anew knows nothing of what was.
  const { turns, skipped } = statusOf(course) === ended ? courseOf([]) : course;
  return {
    ...forecast(agenda.map(plannedItem), { turns, skipped }, now),
    onId: turnOn(course)?.itemId ?? null,
    skipped,
  };
}

function firstOf({ nextId }: Standing): string {
  if (nextId === null) throw new NothingToRun();
  return nextId;
}

function skipping({ items, onId, nextId }: Standing, itemId: string | null): Said {
  const kind = ShowCueKind.skip;
  if (itemId === null || itemId === onId) return { kind, skippedId: onId, itemId: nextId };
  const toCome = items.find(({ id }) => id === itemId)?.state === ShowItemState.to_come;
  if (!toCome) throw new BadUserInput('input.itemId', 'item_to_come');
  return { kind, skippedId: itemId };
}

function restoring({ items, skipped }: Standing, itemId: string | null): Said {
  const item = items.find(({ id }) => id === itemId);
  if (itemId === null || !skipped.has(itemId) || item?.startedAt !== null) {
    throw new BadUserInput('input.itemId', 'skipped_item');
  }
  return { kind: ShowCueKind.restore, skippedId: itemId };
}

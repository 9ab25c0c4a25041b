import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { Engagement, EngagementPart } from '../../src/events/calendar/engagement.entity.js';
import type { AgendaItem } from '../../src/forums/agenda-item.entity.js';
import { AuditEntry } from '../../src/kernel/audit/audit-entry.entity.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';
import { explain } from '../../src/kernel/errors/constraint-errors.js';
import {
  BadUserInput,
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
} from '../../src/kernel/errors/refusals.js';
import { Appearance, AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { AppearancesService } from '../../src/speakers/appearances.service.js';
import { SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import {
  AlreadyInvited,
  AlreadyPlaced,
  speakersConstraints,
} from '../../src/speakers/speakers.errors.js';
import { SpeakersService } from '../../src/speakers/speakers.service.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { aPerson } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { refusedBy } from '../support/refused-by.js';
import { aServer, type TestServer } from '../support/server.js';
import { aSpeaker } from '../support/speakers.factories.js';

describe('speakers', () => {
  let server: TestServer;
  let database: DataSource;
  let speakers: SpeakersService;
  let appearances: AppearancesService;
  let eventId: string;
  let organiser: Viewer;
  let forumId: string;
  let otherForumId: string;
  let item: AgendaItem;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    speakers = server.get(SpeakersService);
    appearances = server.get(AppearancesService);
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    forumId = (await aForum(database, { eventId })).id;
    otherForumId = (await aForum(database, { eventId })).id;
  });
  beforeEach(async () => {
    item = await anAgendaItem(database, { forumId });
  });
  afterAll(() => server.close());

  const invite = async (viewer = organiser) =>
    speakers.invite(viewer, { eventId, personId: (await aPerson(database)).id });
  const place = (speakerId: string, role = AppearanceRole.speaker) =>
    appearances
      .place(organiser, { agendaItemId: item.id, speakerId, role })
      .catch((failure: unknown) => {
        throw explain(failure, speakersConstraints);
      });
  const engagementsOf = (causeId: string) => database.manager.findBy(Engagement, { causeId });

  describe('inviting', () => {
    it('makes a person a speaker who is invited, and says so in the audit log', async () => {
      const { id: personId } = await aPerson(database);

      const speaker = await speakers.invite(organiser, { eventId, personId });

      expect(speaker).toMatchObject({
        eventId,
        personId,
        status: SpeakerStatus.invited,
        version: 1,
      });
      const entry = await database.manager.findOneByOrFail(AuditEntry, { subjectId: speaker.id });
      expect(entry).toMatchObject({ action: 'speaker.invited', eventId });
    });

    it('invites a person once, also when asked twice at the same moment', async () => {
      const { id: personId } = await aPerson(database);

      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => speakers.invite(organiser, { eventId, personId })),
      );

      const failures = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(failures).toEqual([expect.any(AlreadyInvited), expect.any(AlreadyInvited)]);
    });

    it('asks somebody who declined once more, who then takes part again where they had', async () => {
      const { id, personId } = await invite();
      const { id: appearanceId } = await place(id);
      await speakers.decline(organiser, id);

      const again = await speakers.invite(organiser, { eventId, personId });

      expect(again).toMatchObject({ id, status: SpeakerStatus.invited, version: 3 });
      expect(await engagementsOf(appearanceId)).toMatchObject([
        { slotId: item.slotId, personId, part: EngagementPart.speaker, firm: false },
      ]);
    });

    it('refuses an unknown person', async () => {
      const unknown = speakers.invite(organiser, { eventId, personId: randomUUID() });

      await expect(unknown).rejects.toMatchObject({
        driverError: { constraint: 'speakers_person_id_fkey' },
      });
    });

    it('is for organisers and for the lead of any forum', async () => {
      const lead = await aHolder(database, Role.forum_lead, eventId, forumId);
      const partner = await aHolder(database, Role.partner, eventId, randomUUID());
      const foreign = await aHolder(database, Role.organiser, (await anEvent(database)).id);

      expect(await invite(lead)).toMatchObject({ status: SpeakerStatus.invited });
      await expect(invite(partner)).rejects.toThrow(Forbidden);
      await expect(invite(foreign)).rejects.toThrow(NotFound);
      await expect(invite(visitor)).rejects.toThrow(Unauthenticated);
    });
  });

  describe('saying anew who takes part', () => {
    const ofItem = (
      speakersOfItem: { speakerId: string; role: AppearanceRole }[],
      seen: string[],
    ) =>
      appearances.saveOfItem(organiser, {
        agendaItemId: item.id,
        seen,
        speakers: speakersOfItem,
      });
    const part = (speakerId: string, role = AppearanceRole.speaker) => ({ speakerId, role });

    it('lets some leave, others join, and puts all in order; who stays stays the same', async () => {
      const [one, two, three] = [await invite(), await invite(), await invite()];
      const first = await place(one.id);
      const second = await place(two.id);

      const now = await ofItem(
        [part(three.id, AppearanceRole.moderator), part(two.id)],
        [second.id, first.id],
      );

      expect(now.map(({ speakerId, role, position }) => [speakerId, role, position])).toEqual([
        [three.id, AppearanceRole.moderator, 1],
        [two.id, AppearanceRole.speaker, 2],
      ]);
      expect(now[1]?.id).toBe(second.id);
      expect(await engagementsOf(first.id)).toEqual([]);
      expect(await engagementsOf(now[0]?.id ?? '')).toMatchObject([
        { slotId: item.slotId, part: EngagementPart.moderator, firm: false },
      ]);
    });

    it('refuses who did not read what somebody else has made of it, and changes nothing', async () => {
      const [one, two] = [await invite(), await invite()];
      const { id } = await place(one.id);

      await expect(ofItem([part(two.id)], [])).rejects.toThrow(VersionConflict);

      expect(await database.manager.findBy(Appearance, { agendaItemId: item.id })).toMatchObject([
        { id },
      ]);
    });

    it('lets one of two win who say it at once', async () => {
      const [one, two] = [await invite(), await invite()];

      const outcomes = await Promise.allSettled([
        ofItem([part(one.id)], []),
        ofItem([part(two.id)], []),
      ]);

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await database.manager.countBy(Appearance, { agendaItemId: item.id })).toBe(1);
    });

    it('refuses the same part twice', async () => {
      const { id } = await invite();

      await expect(ofItem([part(id), part(id)], [])).rejects.toThrow(BadUserInput);
    });
  });

  describe('placing', () => {
    it('engages who is invited, though not firmly', async () => {
      const { id, personId } = await invite();

      const appearance = await appearances.place(organiser, {
        agendaItemId: item.id,
        speakerId: id,
        role: AppearanceRole.moderator,
        post: { zh: '首席科学家' },
      });

      expect(appearance).toMatchObject({
        role: AppearanceRole.moderator,
        post: { zh: '首席科学家', en: null, enStatus: null },
        position: 1,
        personId,
        status: SpeakerStatus.invited,
      });
      expect(await engagementsOf(appearance.id)).toMatchObject([
        { slotId: item.slotId, personId, part: EngagementPart.moderator, firm: false },
      ]);
    });

    it('engages who has confirmed firmly', async () => {
      const { id } = await invite();
      await speakers.confirm(organiser, id);

      const appearance = await place(id);

      expect(await engagementsOf(appearance.id)).toMatchObject([{ firm: true }]);
    });

    it('gives a part once, but lets somebody speak and moderate', async () => {
      const { id } = await invite();
      await place(id);

      await expect(place(id)).rejects.toThrow(AlreadyPlaced);
      const second = await place(id, AppearanceRole.moderator);

      expect(second.position).toBe(2);
    });

    it.each(['decline', 'withdraw'] as const)('refuses somebody after they %s', async (answer) => {
      const { id } = await invite();
      await speakers[answer](organiser, id);

      await expect(place(id)).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    });

    it('refuses a speaker of another event', async () => {
      const other = await anEvent(database);
      const { id } = await aSpeaker(database, { eventId: other.id });

      await expect(place(id)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.speakerId' },
      });
    });

    it('is for the forum’s lead, not for another', async () => {
      const { id: speakerId } = await invite();
      const lead = await aHolder(database, Role.forum_lead, eventId, forumId);
      const other = await aHolder(database, Role.forum_lead, eventId, otherForumId);
      const input = { agendaItemId: item.id, speakerId, role: AppearanceRole.host };

      await expect(appearances.place(other, input)).rejects.toThrow(Forbidden);
      const { id } = await appearances.place(lead, input);

      await expect(appearances.remove(other, id)).rejects.toThrow(Forbidden);
      expect(await appearances.remove(lead, id)).toBe(true);
    });
  });

  describe('answering', () => {
    it('makes who confirms take part firmly', async () => {
      const { id } = await invite();
      const { id: appearanceId } = await place(id);

      const speaker = await speakers.confirm(organiser, id);

      expect(speaker).toMatchObject({ status: SpeakerStatus.confirmed, version: 2 });
      expect(await engagementsOf(appearanceId)).toMatchObject([{ firm: true }]);
    });

    it('ends what somebody was to take part in when they decline', async () => {
      const { id } = await invite();
      const { id: appearanceId } = await place(id);

      const speaker = await speakers.decline(organiser, id);

      expect(speaker.status).toBe(SpeakerStatus.declined);
      expect(await engagementsOf(appearanceId)).toEqual([]);
      expect(await database.manager.countBy(Appearance, { id: appearanceId })).toBe(1);
    });

    it('ends what a confirmed speaker was to take part in when they withdraw', async () => {
      const { id } = await invite();
      const { id: appearanceId } = await place(id);
      await speakers.confirm(organiser, id);

      const speaker = await speakers.withdraw(organiser, id);

      expect(speaker.status).toBe(SpeakerStatus.withdrawn);
      expect(await engagementsOf(appearanceId)).toEqual([]);
    });

    it.each([
      ['confirm', SpeakerStatus.confirmed],
      ['confirm', SpeakerStatus.declined],
      ['decline', SpeakerStatus.confirmed],
      ['decline', SpeakerStatus.withdrawn],
      ['withdraw', SpeakerStatus.declined],
      ['withdraw', SpeakerStatus.withdrawn],
    ] as const)('does not let a speaker %s who has %s', async (answer, status) => {
      const { id } = await aSpeaker(database, { eventId, status });

      await expect(speakers[answer](organiser, id)).rejects.toMatchObject({
        code: 'WRONG_STATUS',
        details: { status },
      });
    });

    it('leaves every part of who confirms firm, also one placed at the same moment', async () => {
      const invited = await Promise.all([1, 2, 3, 4, 5].map(() => invite()));

      await Promise.all(invited.flatMap(({ id }) => [place(id), speakers.confirm(organiser, id)]));

      const soft = await database.query<object[]>(
        `SELECT FROM engagements JOIN appearances ON appearances.id = cause_id
         WHERE NOT firm AND speaker_id = ANY($1)`,
        [invited.map(({ id }) => id)],
      );
      expect(soft).toEqual([]);
    });

    it('leaves nobody who declines in a slot, also one placed at the same moment', async () => {
      const invited = await Promise.all([1, 2, 3, 4, 5].map(() => invite()));

      await Promise.allSettled(
        invited.flatMap(({ id }) => [place(id), speakers.decline(organiser, id)]),
      );

      const left = await database.query<object[]>(
        `SELECT FROM engagements JOIN appearances ON appearances.id = cause_id WHERE speaker_id = ANY($1)`,
        [invited.map(({ id }) => id)],
      );
      expect(left).toEqual([]);
    });

    it('is told by organisers, by leads of their forums, and for who appears nowhere by any lead', async () => {
      const lead = await aHolder(database, Role.forum_lead, eventId, forumId);
      const other = await aHolder(database, Role.forum_lead, eventId, otherForumId);
      const reviewer = await aHolder(database, Role.reviewer, eventId);
      const [nowhere, here] = [await invite(), await invite()];
      await place(here.id);

      expect(await speakers.confirm(other, nowhere.id)).toMatchObject({ id: nowhere.id });
      await expect(speakers.confirm(other, here.id)).rejects.toThrow(Forbidden);
      await expect(speakers.confirm(reviewer, here.id)).rejects.toThrow(Forbidden);
      await expect(speakers.confirm(await anAccount(database), here.id)).rejects.toThrow(NotFound);
      await expect(speakers.confirm(organiser, randomUUID())).rejects.toThrow(NotFound);
      expect(await speakers.confirm(lead, here.id)).toMatchObject({ id: here.id });
    });
  });

  describe('telling who they are', () => {
    it('is said at the version that was read, and written down', async () => {
      const { id } = await invite();

      const told = await speakers.edit(organiser, {
        ...{ id, version: 1, biography: { zh: '工程师', en: '<b>Engineer</b>', markup: true } },
      });

      const biography = () =>
        database.query<object[]>(
          'SELECT biography_zh AS zh, biography_en AS en FROM speakers WHERE id = $1',
          [id],
        );
      expect(told).toMatchObject({ id, version: 2 });
      expect(await biography()).toEqual([{ zh: '工程师', en: '<b>Engineer</b>' }]);
      const line = await database.manager.findOneByOrFail(AuditEntry, {
        subjectId: id,
        action: 'speaker.edited',
      });
      expect(line.changes).toMatchObject({ biography: { zh: '工程师' } });
      await expect(
        speakers.edit(organiser, { id, version: 1, biography: { zh: '旧' } }),
      ).rejects.toThrow(VersionConflict);
      const long = { en: 'x'.repeat(20_001) };
      expect(await refusedBy(speakers.edit(organiser, { id, version: 2, biography: long }))).toBe(
        'speakers_biography_length',
      );
      await speakers.edit(organiser, { id, version: 2, biography: null });
      expect(await biography()).toEqual([{ zh: null, en: null }]);
    });

    it('is for who answers for them', async () => {
      const { id } = await invite();
      await place(id);
      const lead = (scope: string) => aHolder(database, Role.forum_lead, eventId, scope);
      const input = { id, version: 1, biography: { zh: '工程师' } };

      await expect(speakers.edit(await lead(otherForumId), input)).rejects.toThrow(Forbidden);
      await expect(speakers.edit(visitor, input)).rejects.toThrow(Unauthenticated);
      expect(await speakers.edit(await lead(forumId), input)).toMatchObject({ version: 2 });
    });
  });

  it('are taken out of an item together with their part in it', async () => {
    const { id } = await invite();
    const { id: appearanceId } = await place(id);

    await appearances.remove(organiser, appearanceId);

    expect(await database.manager.countBy(Appearance, { id: appearanceId })).toBe(0);
    expect(await engagementsOf(appearanceId)).toEqual([]);
    await expect(appearances.remove(organiser, appearanceId)).rejects.toThrow(NotFound);
  });
});

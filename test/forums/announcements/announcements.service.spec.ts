import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { AnnouncementKind } from '../../../src/forums/announcements/announcement.entity.js';
import {
  amountsOfAnnouncements,
  announcementsOfItems,
  participantsOfAnnouncements,
} from '../../../src/forums/announcements/announcements.query.js';
import { AnnouncementsService } from '../../../src/forums/announcements/announcements.service.js';
import { ParticipantRole } from '../../../src/forums/announcements/participant-role.js';
import type { SaveAnnouncementInput } from '../../../src/forums/announcements/save-announcement.input.js';
import { forumsConstraints } from '../../../src/forums/forums.errors.js';
import type { Viewer } from '../../../src/kernel/auth/viewer.js';
import { explain } from '../../../src/kernel/errors/constraint-errors.js';
import { Forbidden, NotFound, VersionConflict } from '../../../src/kernel/errors/refusals.js';
import { AmountBasis, AmountKind, Firmness } from '../../../src/kernel/money/amount.js';
import { Certainty, Origin } from '../../../src/kernel/sources/sourced.js';
import { aHolder } from '../../support/access.factories.js';
import { anOrganisation } from '../../support/directory.factories.js';
import { anEvent } from '../../support/events.factories.js';
import { aForum, anAgendaItem, anAnnouncement } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('AnnouncementsService', () => {
  let server: TestServer;
  let database: DataSource;
  let announcements: AnnouncementsService;
  let eventId: string;
  let forumId: string;
  let organiser: Viewer;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    announcements = server.get(AnnouncementsService);
    eventId = (await anEvent(database)).id;
    forumId = (await aForum(database, { eventId })).id;
    organiser = await aHolder(database, Role.organiser, eventId);
  });
  afterAll(() => server.close());

  const save = (input: SaveAnnouncementInput) =>
    announcements.save(organiser, input).catch((failure: unknown) => {
      throw explain(failure, forumsConstraints);
    });
  const aFundItem = () => anAgendaItem(database, { forumId, kind: AgendaItemKind.fund });
  const fund = { kind: AnnouncementKind.fund, title: { zh: '陕西光子产业强链基金' } };
  const amount = {
    kind: AmountKind.fund_size,
    basis: AmountBasis.stated,
    minorUnits: '200000000000',
    currency: 'CNY',
    firmness: Firmness.firm,
    asPrinted: '总规模达20亿元',
  };

  it('keeps a fund with its founders, an unnamed group, the open list and the sum', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id: organisationId } = await anOrganisation(database);

    const { id } = await save({
      agendaItemId,
      ...fund,
      openRoles: [ParticipantRole.founder],
      participants: [
        { role: ParticipantRole.founder, organisationId },
        { role: ParticipantRole.participant, groupName: { zh: '科技型中小企业' }, groupCount: 11 },
      ],
      amounts: [amount],
    });

    expect(await announcementsOfItems(database.manager, [agendaItemId])).toMatchObject([
      { id, kind: AnnouncementKind.fund, openRoles: [ParticipantRole.founder], position: 1 },
    ]);
    expect(await participantsOfAnnouncements(database.manager, [id])).toMatchObject([
      { role: ParticipantRole.founder, organisationId, groupCount: null },
      {
        role: ParticipantRole.participant,
        organisationId: null,
        groupName: { zh: '科技型中小企业', en: null },
        groupCount: 11,
      },
    ]);
    expect(await amountsOfAnnouncements(database.manager, [id])).toMatchObject([amount]);
  });

  it('keeps what a source claims, which no organiser enters', async () => {
    const { id: agendaItemId } = await aFundItem();
    const claims = [
      {
        zh: '培育龙头企业',
        en: null,
        on: null,
        onPrecision: null,
        amountAsPrinted: null,
        sourceRef: 'P14.S1',
        certainty: Certainty.stated,
      },
    ];
    const source = {
      origin: Origin.article,
      sourceRef: 'P14.S1',
      certainty: Certainty.stated,
    };

    const { id } = await announcements.save(
      organiser,
      { agendaItemId, ...fund },
      { ...source, claims },
    );

    expect(await announcementsOfItems(database.manager, [agendaItemId])).toMatchObject([
      { id, claims, ...source },
    ]);
  });

  it('takes the kind of its item, and any in a ceremony', async () => {
    const { id: talk } = await anAgendaItem(database, { forumId, kind: AgendaItemKind.talk });
    const { id: launch } = await anAgendaItem(database, { forumId, kind: AgendaItemKind.launch });
    const { id: ceremony } = await anAgendaItem(database, {
      forumId,
      kind: AgendaItemKind.ceremony,
    });
    const misfit = { details: { path: 'input.kind', rule: 'kind_of_item' } };

    await expect(save({ agendaItemId: talk, ...fund })).rejects.toMatchObject(misfit);
    await expect(save({ agendaItemId: launch, ...fund })).rejects.toMatchObject(misfit);
    expect(await save({ agendaItemId: ceremony, ...fund })).toMatchObject({
      kind: AnnouncementKind.fund,
    });
  });

  it('never stands in an item of another kind, though the item changes at the same moment', async () => {
    const agenda = server.get(AgendaService);
    const items = await Promise.all([1, 2, 3, 4, 5].map(aFundItem));

    await Promise.allSettled(
      items.flatMap(({ id }) => [
        save({ agendaItemId: id, ...fund }),
        agenda.save(organiser, { id, version: 1, kind: AgendaItemKind.launch }),
      ]),
    );

    const [{ misfits } = { misfits: 'none counted' }] = await database.query<{ misfits: string }[]>(
      `SELECT count(*) AS misfits FROM announcements JOIN agenda_items ON agenda_items.id = agenda_item_id
       WHERE agenda_items.kind <> announcements.kind AND agenda_items.id = ANY($1)`,
      [items.map(({ id }) => id)],
    );
    expect(misfits).toBe('0');
  });

  it('changes what is given, and replaces lists as a whole', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id: organisationId } = await anOrganisation(database);
    const founder = { role: ParticipantRole.founder, organisationId };
    const { id } = await save({
      agendaItemId,
      ...fund,
      participants: [founder],
      amounts: [amount],
    });

    await save({ id, version: 1, amounts: [{ ...amount, minorUnits: '1' }, amount] });
    const changed = await save({ id, version: 2, title: { zh: '基金' }, participants: [] });

    expect(changed).toMatchObject({
      title: { zh: '基金' },
      kind: AnnouncementKind.fund,
      version: 3,
    });
    expect(await participantsOfAnnouncements(database.manager, [id])).toEqual([]);
    const amounts = await amountsOfAnnouncements(database.manager, [id]);
    expect(amounts.map(({ minorUnits }) => minorUnits)).toEqual(['1', '200000000000']);
  });

  it('is changed on the version that was read', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id } = await anAnnouncement(database, { agendaItemId });

    await expect(save({ id, version: 2, title: { zh: '基金' } })).rejects.toThrow(VersionConflict);
    await expect(save({ id, title: { zh: '基金' } })).rejects.toMatchObject({
      details: { path: 'input.version', rule: 'required' },
    });
  });

  it.each<[string, Partial<SaveAnnouncementInput>, object]>([
    [
      'a participant who is nobody',
      { participants: [{ role: ParticipantRole.founder }] },
      { path: 'input.participants', rule: 'organisation_or_group' },
    ],
    [
      'an unknown organisation',
      { participants: [{ role: ParticipantRole.founder, organisationId: randomUUID() }] },
      { path: 'input.participants' },
    ],
    [
      'a sum without its currency',
      { amounts: [{ ...amount, currency: null }] },
      { path: 'input.amounts', rule: 'amount_figures' },
    ],
    [
      'an undisclosed sum with a figure',
      { amounts: [{ ...amount, basis: AmountBasis.undisclosed }] },
      { path: 'input.amounts', rule: 'amount_figures' },
    ],
    [
      'an unknown currency',
      { amounts: [{ ...amount, currency: 'XXZ' }] },
      { path: 'input.amounts' },
    ],
  ])('refuses %s, and stores nothing', async (_, broken, details) => {
    const { id: agendaItemId } = await aFundItem();

    await expect(save({ agendaItemId, ...fund, ...broken })).rejects.toMatchObject({ details });

    expect(await announcementsOfItems(database.manager, [agendaItemId])).toEqual([]);
  });

  it('is taken back with all that belongs to it, on the version that was read', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id: organisationId } = await anOrganisation(database);
    const participants = [{ role: ParticipantRole.founder, organisationId }];
    const { id } = await save({ agendaItemId, ...fund, participants, amounts: [amount] });

    await expect(announcements.remove(organiser, id, 2)).rejects.toThrow(VersionConflict);
    await announcements.remove(organiser, id, 1);

    expect(await announcementsOfItems(database.manager, [agendaItemId])).toEqual([]);
    expect(await participantsOfAnnouncements(database.manager, [id])).toEqual([]);
    expect(await amountsOfAnnouncements(database.manager, [id])).toEqual([]);
    await expect(announcements.remove(organiser, id, 1)).rejects.toThrow(NotFound);
  });

  it('is put back as it was and under its id, with all that belongs to it', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id: organisationId } = await anOrganisation(database);
    const participants = [{ role: ParticipantRole.founder, organisationId }];
    const made = await save({ agendaItemId, ...fund, participants, amounts: [amount] });
    const { id } = made;
    await announcements.remove(organiser, id, 1);

    const restored = await announcements.restore(organiser, id);

    expect(restored).toEqual({ ...made, version: 2 });
    expect(await participantsOfAnnouncements(database.manager, [id])).toMatchObject(participants);
    expect(await amountsOfAnnouncements(database.manager, [id])).toMatchObject([amount]);
    await expect(announcements.restore(organiser, id)).rejects.toThrow(NotFound);
  });

  it('is not put back where its item is gone, or of another kind', async () => {
    const gone = await aFundItem();
    const changed = await aFundItem();
    const agenda = server.get(AgendaService);
    const [one, other] = [
      await save({ agendaItemId: gone.id, ...fund }),
      await save({ agendaItemId: changed.id, ...fund }),
    ];
    await announcements.remove(organiser, one.id, 1);
    await announcements.remove(organiser, other.id, 1);
    await agenda.remove(organiser, gone.id, 1);
    await agenda.save(organiser, { id: changed.id, version: 1, kind: AgendaItemKind.launch });

    await expect(announcements.restore(organiser, one.id)).rejects.toThrow(NotFound);
    await expect(announcements.restore(organiser, other.id)).rejects.toMatchObject({
      details: { path: 'id', rule: 'kind_of_item' },
    });
  });

  it('is for the lead of its forum and organisers', async () => {
    const { id: agendaItemId } = await aFundItem();
    const { id } = await anAnnouncement(database, { agendaItemId });
    const lead = await aHolder(database, Role.forum_lead, eventId, forumId);
    const other = await aHolder(database, Role.forum_lead, eventId, randomUUID());

    expect(await announcements.save(lead, { id, version: 1 })).toMatchObject({ version: 2 });
    await expect(announcements.save(other, { id, version: 2 })).rejects.toThrow(Forbidden);
    await expect(announcements.save(other, { agendaItemId, ...fund })).rejects.toThrow(Forbidden);
    await expect(announcements.remove(other, id, 2)).rejects.toThrow(Forbidden);
    await expect(announcements.save(lead, { id: randomUUID(), version: 1 })).rejects.toThrow(
      NotFound,
    );
  });
});

import { randomBytes, randomUUID } from 'node:crypto';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { Attendee, AttendeeStatus } from '../../src/attendees/registration/attendee.entity.js';
import { Place, PlaceStatus } from '../../src/attendees/registration/place.entity.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { Gate } from '../../src/attendees/door/gate.entity.js';
import { EngagementPart } from '../../src/events/calendar/engagement.entity.js';
import { Release } from '../../src/events/releases/release.entity.js';
import { RoomsService } from '../../src/events/rooms.service.js';
import { AnnouncementsService } from '../../src/forums/announcements/announcements.service.js';
import { AgendaService } from '../../src/forums/agenda.service.js';
import { ForumsService } from '../../src/forums/forums.service.js';
import { Environment } from '../../src/kernel/config/environment.js';
import { Mail, MailStatus } from '../../src/kernel/mail/outbox.entity.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { ClashesService } from '../../src/programme/clashes/clashes.service.js';
import { IgnoredClash } from '../../src/programme/clashes/ignored-clash.entity.js';
import {
  ImportStatus,
  ProgrammeImport,
} from '../../src/programme/imports/programme-import.entity.js';
import { messageToken } from '../../src/programme/releases/messages/message-token.js';
import { ReleaseMessage } from '../../src/programme/releases/messages/release-message.entity.js';
import { AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { Signatory } from '../../src/signings/record/signatory.entity.js';
import { SigningParty } from '../../src/signings/record/signing-party.entity.js';
import { Witness } from '../../src/signings/record/witness.entity.js';
import { aHolder, anAccount, type SignedIn } from '../support/access.factories.js';
import { aPerson } from '../support/directory.factories.js';
import { anEngagement, aRoom, hours } from '../support/events.factories.js';
import { anAgendaItem, anAnnouncement, aForum } from '../support/forums.factories.js';
import { aRelease } from '../support/releases.factories.js';
import type { TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';
import { aConference, aDraft, aSigned, twoBillion } from '../support/signings.factories.js';
import { anAppearance, aSpeaker } from '../support/speakers.factories.js';
import type { Asker } from './askers.js';

export type Fixture = Awaited<ReturnType<typeof theFixture>>;

const ticketCode = () =>
  Array.from(randomBytes(12), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte % 32)).join(
    '',
  );

/** One published event, unreleased, with one of everything, and somebody of every kind. */
export async function theFixture(server: TestServer) {
  const { database } = server;
  const { manager } = database;
  const conference = await aConference(server);
  const { event, ours } = conference;
  const eventId = event.id;
  const forum = await aForum(database, {
    eventId,
    slug: 'secret-forum',
    title: bilingual({ zh: 'secret draft forum' }),
  });
  const item = await anAgendaItem(database, { forumId: forum.id });
  const announcement = await anAnnouncement(database, { agendaItemId: item.id });
  const person = await aPerson(database, {
    name: 'secret draft speaker',
    createdForEvent: eventId,
  });
  const speaker = await aSpeaker(database, { eventId, personId: person.id });
  await anAppearance(database, { eventId, agendaItemId: item.id, speakerId: speaker.id });
  const room = await aRoom(database, { eventId });
  const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);
  await manager.update(Account, { id: lead.accountId }, { name: 'secret lead of a forum' });
  let otherItemId = item.id;
  for (let time = 0; time < 2; time += 1) {
    const other = await anAgendaItem(database, {
      forumId: forum.id,
      roomId: room.id,
      during: hours(9, 10),
    });
    otherItemId = other.id;
  }
  const [clash] = await server.get(ClashesService).list(theHouse, eventId);
  const draft = await aDraft(conference);
  const signed = await aSigned(conference, {
    amounts: [{ ...twoBillion, minorUnits: '777777777', asPrinted: '777777777分' }],
  });
  const gate = manager.create(Gate, { eventId, name: bilingual({ zh: '一号门' }) });
  await manager.insert(Gate, gate);

  const anAttendee = async (attendee: Partial<Attendee> = {}): Promise<Attendee> => {
    const made = manager.create(Attendee, {
      eventId,
      email: `${randomUUID()}@example.org`,
      name: 'Ada',
      status: AttendeeStatus.registered,
      ticketCode: ticketCode(),
      locale: 'en',
      ...attendee,
    });
    await manager.insert(Attendee, made);
    return made;
  };
  const attendee = await anAttendee({
    email: 'secret-contact@example.org',
    ticketCode: 'S3CRETCQDE00',
  });

  const environment = server.app.get(Environment);
  const aMail = async (): Promise<Mail> => {
    const mail = manager.create(Mail, {
      ...{ eventId, kind: 'release_changes', subjectId: eventId, locale: 'zh' },
      ...{ status: MailStatus.draft, subject: '变更', body: '变更' },
    });
    await manager.insert(Mail, mail);
    return mail;
  };
  const aMessage = async (): Promise<ReleaseMessage> => {
    const number = ((await manager.maximum(Release, 'number', { eventId })) ?? 0) + 1;
    const message = manager.create(ReleaseMessage, {
      releaseId: (await aRelease(database, { eventId, number })).id,
      personId: person.id,
      mailId: (await aMail()).id,
    });
    await manager.insert(ReleaseMessage, message);
    return message;
  };

  return {
    eventId,
    slug: event.slug,
    forumId: forum.id,
    itemId: item.id,
    announcementId: announcement.id,
    otherItemId,
    roomId: room.id,
    personId: person.id,
    speakerId: speaker.id,
    organisationId: ours.id,
    gateId: gate.id,
    ticketCode: attendee.ticketCode,
    clashId: clash!.id,
    signingId: draft.id,
    signedId: signed.id,
    spare: await manager.findOneByOrFail(Account, { id: (await anAccount(database)).accountId }),

    tokens: await tokensOf(server, {
      eventId,
      forumId: forum.id,
      gateId: gate.id,
      organisationId: ours.id,
    }),

    /** Fresh ones, for what can be done once. */
    aGrant: async () => {
      const { accountId } = await aHolder(database, Role.press, eventId);
      return (await manager.findOneByOrFail(Grant, { accountId })).id;
    },
    aDeletedRoom: async () => {
      const { id, version } = await aRoom(database, { eventId });
      await server.get(RoomsService).remove(theHouse, id, version);
      return id;
    },
    aDeletedForum: async () => {
      const { id, version } = await aForum(database, { eventId });
      await server.get(ForumsService).remove(theHouse, id, version);
      return id;
    },
    aDeletedItem: async () => {
      const { id, version } = await anAgendaItem(database, { forumId: forum.id });
      await server.get(AgendaService).remove(theHouse, id, version);
      return id;
    },
    aDeletedAnnouncement: async () => {
      const made = await anAnnouncement(database, { agendaItemId: item.id });
      await server.get(AnnouncementsService).remove(theHouse, made.id, made.version);
      return made.id;
    },
    anImport: async () => {
      const brought = manager.create(ProgrammeImport, {
        ...{ eventId, fileName: 'programme.csv', size: 1, file: Buffer.from('x') },
        ...{ status: ImportStatus.checked, settledAt: new Date() },
      });
      await manager.insert(ProgrammeImport, brought);
      return brought.id;
    },
    aMail: async () => (await aMail()).id,
    aMessagedRelease: async () => (await aMessage()).releaseId,
    aMessageToken: async () => messageToken(await aMessage(), environment.ticketKey),
    aRelease: async () => {
      const before = await manager.maximum(Release, 'number', { eventId });
      return (await aRelease(database, { eventId, number: (before ?? 0) + 1 })).number;
    },
    anAppearance: async () => {
      const made = await anAppearance(database, {
        eventId,
        agendaItemId: item.id,
        speakerId: (await aSpeaker(database, { eventId })).id,
        role: AppearanceRole.host,
      });
      await anEngagement(database, {
        slotId: item.slotId,
        part: EngagementPart.host,
        causeId: made.id,
      });
      return made.id;
    },
    anAttendee: async () => (await anAttendee()).id,
    aPlace: async () => {
      const { id: attendeeId, ticketCode: code } = await anAttendee();
      await manager.insert(Place, {
        eventId,
        attendeeId,
        forumId: null,
        status: PlaceStatus.seated,
      });
      await manager.insert(Place, {
        eventId,
        attendeeId,
        forumId: forum.id,
        status: PlaceStatus.seated,
      });
      return { ticketCode: code, forumId: forum.id };
    },
    anOffer: async () => {
      const { id: attendeeId, ticketCode: code } = await anAttendee();
      await manager.insert(Place, {
        eventId,
        attendeeId,
        forumId: null,
        status: PlaceStatus.offered,
        offeredUntil: new Date(Date.now() + 3_600_000),
      });
      return { ticketCode: code };
    },
    anIgnoredClash: async () => {
      await manager.upsert(IgnoredClash, { eventId, clashId: clash!.id, reason: 'agreed' }, [
        'eventId',
        'clashId',
      ]);
      return { eventId, clashId: clash!.id };
    },
    aSigning: async () => (await aDraft(conference)).id,
    aSignatory: async () => {
      const party = await manager.findOneByOrFail(SigningParty, {
        signingId: draft.id,
        organisationId: ours.id,
      });
      const signatory = manager.create(Signatory, {
        signingId: draft.id,
        partyId: party.id,
        personId: (await aPerson(database)).id,
      });
      await manager.insert(Signatory, signatory);
      return signatory.id;
    },
    aWitness: async () => {
      const witness = manager.create(Witness, {
        signingId: draft.id,
        personId: (await aPerson(database)).id,
        position: 0,
      });
      await manager.insert(Witness, witness);
      return witness.id;
    },
  };
}

async function tokensOf(
  server: TestServer,
  {
    eventId,
    forumId,
    gateId,
    organisationId,
  }: { eventId: string; forumId: string; gateId: string; organisationId: string },
): Promise<Record<Asker, string | undefined>> {
  const { database } = server;
  const token = async (viewer: Promise<SignedIn>) => aTokenOf(database, await viewer);
  const holder = (role: Role, scopeId: string | null = null) =>
    token(aHolder(database, role, eventId, scopeId));
  const elsewhere = randomUUID();
  return {
    owner: await holder(Role.owner),
    organiser: await holder(Role.organiser),
    forum_lead: await holder(Role.forum_lead, forumId),
    reviewer: await holder(Role.reviewer),
    registrar: await holder(Role.registrar),
    stage_manager: await holder(Role.stage_manager),
    door: await holder(Role.door, gateId),
    partner: await holder(Role.partner, organisationId),
    press: await holder(Role.press),
    observer: await holder(Role.observer),
    lead_elsewhere: await holder(Role.forum_lead, elsewhere),
    door_elsewhere: await holder(Role.door, elsewhere),
    partner_elsewhere: await holder(Role.partner, elsewhere),
    stranger: await token(anAccount(database)),
    visitor: undefined,
  };
}

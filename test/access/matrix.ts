import { randomUUID } from 'node:crypto';

import { type Asker, askers } from './askers.js';
import type { Fixture } from './matrix.fixture.js';

export interface Row {
  /** Who may; everybody else is refused. */
  readonly by: readonly Asker[];
  /** Well-formed arguments, about things that are there. */
  readonly given: (fixture: Fixture) => object | Promise<object>;
  /** Whoever may not is answered null. */
  readonly hides?: true;
  /** A stranger is told that it is forbidden, not that it is not there. */
  readonly openly?: true;
}

const organisers: readonly Asker[] = ['owner', 'organiser'];
const editors: readonly Asker[] = [...organisers, 'forum_lead'];
const inviting: readonly Asker[] = [...editors, 'lead_elsewhere'];
const adding: readonly Asker[] = [...inviting, 'partner', 'partner_elsewhere'];
const drafting: readonly Asker[] = [...organisers, 'partner'];
const reading: readonly Asker[] = [
  ...inviting,
  'reviewer',
  'registrar',
  'stage_manager',
  'observer',
];
const showing: readonly Asker[] = [...editors, 'stage_manager'];
const counting: readonly Asker[] = [...organisers, 'door', 'door_elsewhere'];

const stale = 999;
const text = { zh: '文' };
const id = (of: (fixture: Fixture) => string) => (fixture: Fixture) => ({ id: of(fixture) });
const input = (of: (fixture: Fixture) => object) => (fixture: Fixture) => ({ input: of(fixture) });
const ofEvent = ({ eventId }: Fixture) => ({ eventId });
const ofShow = input(({ forumId }) => ({ forumId, version: 0 }));

/** Every mutation of the API. */
export const mutations: Readonly<Record<string, Row>> = {
  signIn: { by: askers, given: input(() => ({ email: 'nobody@example.org', password: 'x' })) },
  signOut: { by: askers, given: () => ({}) },
  grantRole: {
    by: ['owner'],
    given: input(({ eventId, spare }) => ({ eventId, email: spare.email, role: 'door' })),
  },
  revokeRole: { by: ['owner'], given: async (fixture) => ({ id: await fixture.aGrant() }) },

  createEvent: {
    by: [],
    // It is in no event yet, so nothing is given away.
    openly: true,
    given: input(() => ({ slug: 'another', title: text, timeZone: 'Asia/Shanghai' })),
  },
  editEvent: { by: organisers, given: input(({ eventId }) => ({ id: eventId, version: stale })) },
  publishEvent: { by: organisers, given: id(({ eventId }) => eventId) },
  archiveEvent: { by: ['owner'], given: id(({ eventId }) => eventId) },
  saveEventHosts: {
    by: organisers,
    given: input(({ eventId }) => ({ eventId, version: stale, hosts: [] })),
  },
  saveRoom: { by: organisers, given: input(({ eventId }) => ({ eventId, name: text })) },
  deleteRoom: { by: organisers, given: ({ roomId }) => ({ id: roomId, version: stale }) },
  restoreRoom: {
    by: organisers,
    given: async (fixture) => ({ id: await fixture.aDeletedRoom() }),
  },
  saveAvailability: {
    by: organisers,
    given: input(({ eventId, personId }) => ({ eventId, personId, spans: [] })),
  },
  saveOrganisation: {
    by: adding,
    given: input(({ eventId }) => ({ eventId, name: text, kind: 'enterprise' })),
  },
  savePerson: { by: adding, given: input(({ eventId }) => ({ eventId, name: '林晓' })) },

  saveForum: {
    by: organisers,
    given: input(({ forumId }) => ({ id: forumId, version: stale })),
  },
  deleteForum: { by: organisers, given: ({ forumId }) => ({ id: forumId, version: stale }) },
  restoreForum: {
    by: organisers,
    given: async (fixture) => ({ id: await fixture.aDeletedForum() }),
  },
  saveForumHosts: {
    by: editors,
    given: input(({ forumId }) => ({ forumId, version: stale, hosts: [] })),
  },
  saveAgendaItem: {
    by: editors,
    given: input(({ forumId }) => ({ forumId, kind: 'talk', title: text })),
  },
  moveAgendaItem: {
    by: editors,
    given: input(({ itemId }) => ({ id: itemId, version: stale, during: null })),
  },
  moveAgendaItems: {
    by: editors,
    given: input(({ itemId }) => ({ moves: [{ id: itemId, version: stale, during: null }] })),
  },
  swapAgendaItems: {
    by: editors,
    given: input(({ itemId, otherItemId }) => ({
      one: { id: itemId, version: stale },
      other: { id: otherItemId, version: stale },
    })),
  },
  shiftDay: {
    by: organisers,
    given: input(({ eventId, itemId }) => ({
      eventId,
      day: '2027-04-08',
      minutes: 5,
      items: [{ id: itemId, version: stale }],
    })),
  },
  compactForum: {
    by: editors,
    given: input(({ forumId, itemId }) => ({ forumId, items: [{ id: itemId, version: stale }] })),
  },
  copyBreak: { by: organisers, given: input(({ itemId }) => ({ id: itemId, version: stale })) },
  deleteAgendaItem: { by: editors, given: ({ itemId }) => ({ id: itemId, version: stale }) },
  restoreAgendaItem: {
    by: editors,
    given: async (fixture) => ({ id: await fixture.aDeletedItem() }),
  },
  saveAnnouncement: {
    by: editors,
    given: input(({ itemId }) => ({ agendaItemId: itemId, kind: 'launch', title: text })),
  },
  deleteAnnouncement: {
    by: editors,
    given: ({ announcementId }) => ({ id: announcementId, version: stale }),
  },
  restoreAnnouncement: {
    by: editors,
    given: async (fixture) => ({ id: await fixture.aDeletedAnnouncement() }),
  },

  startShow: { by: showing, given: ofShow },
  nextItem: { by: showing, given: ofShow },
  holdItem: { by: showing, given: ofShow },
  resumeItem: { by: showing, given: ofShow },
  skipItem: { by: showing, given: ofShow },
  previousItem: { by: showing, given: ofShow },
  shiftShow: { by: showing, given: input(({ forumId }) => ({ forumId, version: 0, minutes: 1 })) },

  inviteSpeaker: { by: inviting, given: input(({ eventId, personId }) => ({ eventId, personId })) },
  editSpeaker: { by: editors, given: input(({ speakerId }) => ({ id: speakerId, version: 1 })) },
  confirmSpeaker: { by: editors, given: id(({ speakerId }) => speakerId) },
  declineSpeaker: { by: editors, given: id(({ speakerId }) => speakerId) },
  withdrawSpeaker: { by: editors, given: id(({ speakerId }) => speakerId) },
  placeSpeaker: {
    by: editors,
    given: input(({ itemId, speakerId }) => ({
      agendaItemId: itemId,
      speakerId,
      role: 'panelist',
    })),
  },
  saveItemSpeakers: {
    by: editors,
    given: input(({ otherItemId }) => ({ agendaItemId: otherItemId, seen: [], speakers: [] })),
  },
  removeAppearance: {
    by: editors,
    given: async (fixture) => ({ id: await fixture.anAppearance() }),
  },

  ignoreClash: {
    by: organisers,
    given: input(({ eventId, clashId }) => ({ eventId, clashId, reason: 'agreed' })),
  },
  unignoreClash: {
    by: organisers,
    given: async (fixture) => ({ input: await fixture.anIgnoredClash() }),
  },
  setClashSeverity: {
    by: organisers,
    given: input(({ eventId }) => ({ eventId, kind: 'travel', severity: 'warns' })),
  },
  copyForum: {
    by: organisers,
    given: input(({ forumId }) => ({ forumId, version: stale, slug: 'copy' })),
  },
  undoCopy: {
    by: organisers,
    given: input(({ forumId }) => ({ forumId, version: stale, items: [], appearanceIds: [] })),
  },
  copyEvent: {
    by: [],
    // Whether the account may create events is asked first.
    openly: true,
    given: input(({ eventId }) => ({ eventId, slug: 'copy', title: text, startsOn: '2028-04-08' })),
  },
  recheckImport: {
    by: organisers,
    given: async (fixture) => ({ input: { id: await fixture.anImport() } }),
  },
  applyImport: { by: organisers, given: async (fixture) => ({ id: await fixture.anImport() }) },
  cancelImport: { by: organisers, given: async (fixture) => ({ id: await fixture.anImport() }) },
  releaseProgramme: { by: organisers, given: input(ofEvent) },
  sendReleaseMessages: {
    by: organisers,
    given: async (fixture) => ({ releaseId: await fixture.aMessagedRelease() }),
  },
  acknowledgeRelease: {
    by: askers,
    given: async (fixture) => ({ token: await fixture.aMessageToken() }),
  },
  editMail: {
    by: organisers,
    given: async (fixture) => ({ input: { id: await fixture.aMail(), version: 1 } }),
  },
  restoreRelease: {
    by: organisers,
    given: async (fixture) => ({ eventId: fixture.eventId, number: await fixture.aRelease() }),
  },
  undoRestore: {
    by: organisers,
    given: input(({ eventId }) => ({
      ...{ eventId, forums: [], items: [], recreated: [], speakers: [], appearanceIds: [] },
    })),
  },

  registerAttendee: {
    by: askers,
    given: input(({ eventId }) => ({
      eventId,
      name: 'Ada',
      email: `${randomUUID()}@example.org`,
    })),
  },
  acceptOffer: {
    by: askers,
    given: async (fixture) => ({ input: await fixture.anOffer() }),
  },
  giveUpPlace: {
    by: askers,
    given: async (fixture) => ({ input: await fixture.aPlace() }),
  },
  cancelRegistration: {
    by: organisers,
    given: async (fixture) => ({ id: await fixture.anAttendee() }),
  },
  saveGate: { by: organisers, given: input(({ eventId }) => ({ eventId, name: text })) },
  checkIn: {
    by: ['door'],
    given: input(({ eventId, gateId, ticketCode }) => ({
      eventId,
      gateId,
      ticketCode,
      deviceId: 'matrix',
      scanId: '0001',
      scannedAt: '2027-04-08T00:00:00Z',
    })),
  },

  draftSigning: {
    by: drafting,
    given: input(({ eventId, organisationId }) => ({
      eventId,
      title: text,
      parties: [{ organisationId }],
    })),
  },
  reportSigning: {
    by: organisers,
    given: input(({ eventId }) => ({ eventId, title: text, sourceRef: 'P1.S1' })),
  },
  takeUpSigning: { by: organisers, given: id(({ signingId }) => signingId) },
  editSigning: {
    by: drafting,
    given: input(({ signingId }) => ({ id: signingId, version: stale })),
  },
  amendSigning: {
    by: drafting,
    given: input(({ signingId }) => ({ id: signingId, reason: 'new' })),
  },
  nameSignatory: {
    by: drafting,
    given: input(({ signingId, organisationId, personId }) => ({
      signingId,
      organisationId,
      personId,
    })),
  },
  removeSignatory: { by: drafting, given: async (fixture) => ({ id: await fixture.aSignatory() }) },
  nameWitness: {
    by: drafting,
    given: input(({ signingId, personId }) => ({ signingId, personId })),
  },
  removeWitness: { by: drafting, given: async (fixture) => ({ id: await fixture.aWitness() }) },
  confirmNames: {
    by: ['partner'],
    given: input(({ signingId, organisationId }) => ({ signingId, organisationId })),
  },
  submitSigning: { by: drafting, given: id(({ signingId }) => signingId) },
  withdrawSigning: {
    by: drafting,
    given: async (fixture) => ({ input: { id: await fixture.aSigning(), reason: 'no' } }),
  },
  sendBackSigning: {
    by: ['reviewer'],
    given: input(({ signingId }) => ({ id: signingId, version: stale })),
  },
  approveSigning: {
    by: ['reviewer'],
    given: input(({ signingId }) => ({ id: signingId, version: stale })),
  },
  scheduleSigning: {
    by: ['stage_manager'],
    given: input(({ signingId, itemId }) => ({ id: signingId, agendaItemId: itemId })),
  },
  unscheduleSigning: {
    by: ['stage_manager'],
    given: input(({ signingId }) => ({ id: signingId, reason: 'no' })),
  },
  recordSigned: {
    by: ['registrar'],
    given: input(({ signingId }) => ({ id: signingId, signedOn: '2027-04-08' })),
  },
  correctRecord: {
    by: ['registrar'],
    given: input(({ signingId }) => ({ id: signingId, reason: 'slip' })),
  },
  sealSigning: {
    by: ['registrar'],
    given: input(({ signingId }) => ({ id: signingId, withoutCopyReason: 'none' })),
  },
  voidSigning: {
    by: organisers,
    given: input(({ signingId }) => ({ id: signingId, reason: 'no' })),
  },
};

/** Every query of the API. */
export const queries: Readonly<Record<string, Row>> = {
  viewer: { by: askers, given: () => ({}) },
  event: { by: askers, given: ({ slug }) => ({ slug }) },
  events: { by: askers, given: () => ({}) },
  release: { by: askers, given: ({ eventId }) => ({ eventId, number: 1 }) },
  releaseMessages: {
    by: organisers,
    given: async (fixture) => ({ releaseId: await fixture.aMessagedRelease() }),
  },
  acknowledgement: {
    by: askers,
    given: async (fixture) => ({ token: await fixture.aMessageToken() }),
  },
  previewRelease: { by: organisers, given: ofEvent },
  signings: { by: askers, given: ofEvent },
  signing: {
    by: [...organisers, 'reviewer', 'registrar', 'stage_manager', 'observer', 'partner'],
    given: id(({ signingId }) => signingId),
    hides: true,
  },
  ledger: { by: askers, given: ofEvent },
  ledgerHead: { by: askers, given: ofEvent },
  grants: { by: organisers, given: ofEvent },
  roles: { by: askers, given: () => ({}) },
  myGrants: { by: askers, given: () => ({}) },
  mails: { by: organisers, given: ofEvent },
  agendaItemHistory: { by: editors, given: id(({ itemId }) => itemId) },
  programmeImports: { by: organisers, given: ofEvent },
  auditChoices: { by: organisers, given: ofEvent },
  auditEntries: { by: organisers, given: ofEvent },
  people: { by: adding, given: ofEvent },
  organisations: { by: adding, given: ofEvent },
  availabilities: {
    by: reading,
    given: ({ eventId, personId }) => ({ eventId, personId }),
  },
  clashes: { by: reading, given: ofEvent },
  clashRules: { by: reading, given: ofEvent },
  draftEngagements: { by: reading, given: ofEvent },
  freeSlots: { by: reading, given: ({ itemId }) => ({ itemId }) },
  attendees: { by: counting, given: ofEvent },
  gates: { by: counting, given: ofEvent },
};

export interface Private {
  /** Who sees it. */
  readonly by: readonly Asker[];
  /** What is asked; `$eventId`, `$slug` and `$signingId` are the fixture's. */
  readonly document: string;
  /** What is looked for in the answer: it is there for those who may, and for nobody else. */
  readonly secret: string;
}

const inEvent = (selection: string) =>
  `query ($slug: String!) { event(slug: $slug) { ${selection} } }`;
const draft = (selection: string) =>
  `query ($slug: String!) { event(slug: $slug, programme: draft) { ${selection} } }`;

/** Fields that not everybody sees of a thing that others may see. */
export const privateFields: Readonly<Record<string, Private>> = {
  'Attendee.contact': {
    by: organisers,
    document:
      'query ($eventId: ID!) { attendees(eventId: $eventId) { nodes { name contact { email } } } }',
    secret: 'secret-contact@example.org',
  },
  'Attendee.ticketCode': {
    by: organisers,
    document:
      'query ($eventId: ID!) { attendees(eventId: $eventId) { nodes { name ticketCode } } }',
    secret: 'S3CRETCQDE00',
  },
  'Event.forums': {
    by: reading,
    document: draft('forums { title { zh } }'),
    secret: 'secret draft forum',
  },
  'Event.forum': {
    by: reading,
    document: draft('forum(slug: "secret-forum") { title { zh } }'),
    secret: 'secret draft forum',
  },
  'Event.speakers': {
    by: reading,
    document: draft('speakers { nodes { person { name } } }'),
    secret: 'secret draft speaker',
  },
  'Event.people': {
    by: reading,
    document: inEvent('people { nodes { person { name } } }'),
    secret: 'secret draft speaker',
  },
  'Forum.leads': {
    by: reading,
    document: draft('forums { leads }'),
    secret: 'secret lead of a forum',
  },
  'Signing.amounts': {
    by: [...organisers, 'reviewer', 'registrar', 'stage_manager', 'observer', 'partner'],
    document:
      'query ($signingId: ID!) { signing(id: $signingId) { amounts { minorUnits asPrinted } } }',
    secret: '777777777',
  },
  'Event.signingTotals': {
    by: [...organisers, 'reviewer', 'registrar', 'stage_manager', 'observer', 'partner'],
    document: inEvent('signingTotals { disclosed { minorUnits } }'),
    secret: '777777777',
  },
};

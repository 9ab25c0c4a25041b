import { Role } from '../../src/access/permission.js';
import type { Organisation } from '../../src/directory/organisation.entity.js';
import type { Event } from '../../src/events/event.entity.js';
import { type AgendaItem, AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import type { Forum } from '../../src/forums/forum.entity.js';
import { AmountBasis, AmountKind, Firmness } from '../../src/kernel/money/amount.js';
import { explain } from '../../src/kernel/errors/constraint-errors.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';
import type { DraftSigningInput } from '../../src/signings/record/draft-signing.input.js';
import { DraftingService } from '../../src/signings/record/drafting.service.js';
import type { EditSigningInput } from '../../src/signings/record/edit-signing.input.js';
import { EndingService } from '../../src/signings/record/ending.service.js';
import { NamingService } from '../../src/signings/record/naming.service.js';
import type { PartyInput } from '../../src/signings/record/party.input.js';
import type { RecordSignedInput } from '../../src/signings/record/record-signed.input.js';
import { RecordingService } from '../../src/signings/record/recording.service.js';
import { ReviewService } from '../../src/signings/record/review.service.js';
import { Authority } from '../../src/signings/record/signatory.entity.js';
import { PartyCapacity } from '../../src/signings/record/signing-party.entity.js';
import { Disclosure } from '../../src/signings/record/disclosure.js';
import { Bindingness, Instrument } from '../../src/signings/record/instrument.js';
import { type Signing } from '../../src/signings/record/signing.entity.js';
import { StagingService } from '../../src/signings/record/staging.service.js';
import type { SealSigningInput } from '../../src/signings/sealing/seal-signing.input.js';
import { SealingService } from '../../src/signings/sealing/sealing.service.js';
import { signingsConstraints } from '../../src/signings/signings.errors.js';
import { aHolder, type SignedIn } from './access.factories.js';
import { anOrganisation, aPerson } from './directory.factories.js';
import { anEvent } from './events.factories.js';
import { aForum, anAgendaItem } from './forums.factories.js';
import type { TestServer } from './server.js';

/** An event with a forum, two organisations, and one person in each role. */
export interface Conference {
  readonly server: TestServer;
  readonly event: Event;
  readonly forum: Forum;
  readonly ours: Organisation;
  readonly theirs: Organisation;
  readonly organiser: SignedIn;
  readonly organiser2: SignedIn;
  /** Of `ours`. */
  readonly partner: SignedIn;
  readonly reviewer: SignedIn;
  readonly stageManager: SignedIn;
  readonly registrar: SignedIn;
  readonly registrar2: SignedIn;
}

export async function aConference(
  server: TestServer,
  { event = {} }: { event?: Partial<Event> } = {},
): Promise<Conference> {
  const { database } = server;
  const made = await anEvent(database, event);
  const ours = await anOrganisation(database);
  const holder = (role: Role, scopeId: string | null = null) =>
    aHolder(database, role, made.id, scopeId);
  return {
    server,
    event: made,
    forum: await aForum(database, { eventId: made.id }),
    ours,
    theirs: await anOrganisation(database),
    organiser: await holder(Role.organiser),
    organiser2: await holder(Role.organiser),
    partner: await holder(Role.partner, ours.id),
    reviewer: await holder(Role.reviewer),
    stageManager: await holder(Role.stage_manager),
    registrar: await holder(Role.registrar),
    registrar2: await holder(Role.registrar),
  };
}

export function aParty(party: Partial<PartyInput>): PartyInput {
  return { capacity: PartyCapacity.party, ...party };
}

/** What says all that a reviewer needs, between `ours` and `theirs`. */
export function aDraftInput(
  { event, forum, ours, theirs }: Conference,
  input: Partial<DraftSigningInput> = {},
): DraftSigningInput {
  return {
    eventId: event.id,
    forumId: forum.id,
    title: { zh: '合作协议' },
    instrument: Instrument.framework,
    bindingness: Bindingness.unknown,
    disclosure: Disclosure.internal,
    parties: [aParty({ organisationId: ours.id }), aParty({ organisationId: theirs.id })],
    amounts: [],
    ...input,
  };
}

/** Two billion yuan, said to be worth it. */
export const twoBillion = {
  kind: AmountKind.contract_value,
  basis: AmountBasis.stated,
  minorUnits: '200000000000',
  currency: 'CNY',
  firmness: Firmness.firm,
  asPrinted: '20亿元',
};

/** The services, with what Postgres refuses already explained. */
export function signingServices({ server }: Conference) {
  const [drafting, naming, review] = [
    server.get(DraftingService),
    server.get(NamingService),
    server.get(ReviewService),
  ];
  const [staging, recording, ending, sealing] = [
    server.get(StagingService),
    server.get(RecordingService),
    server.get(EndingService),
    server.get(SealingService),
  ];
  return {
    draft: (viewer: Viewer, input: DraftSigningInput) => explained(drafting.draft(viewer, input)),
    edit: (viewer: Viewer, input: EditSigningInput) => explained(drafting.edit(viewer, input)),
    submit: (viewer: Viewer, id: string) => explained(drafting.submit(viewer, id)),
    approve: (viewer: Viewer, { id, version }: Signing, namesWaivedReason = '当面确认') =>
      explained(review.approve(viewer, { id, version, namesWaivedReason })),
    schedule: (viewer: Viewer, id: string, agendaItemId: string) =>
      explained(staging.schedule(viewer, { id, agendaItemId })),
    record: (viewer: Viewer, id: string, input: Partial<RecordSignedInput> = {}) =>
      explained(
        recording.record(viewer, { signedOn: '2027-04-08', signatories: [], ...input, id }),
      ),
    seal: (viewer: Viewer, id: string, input: Partial<SealSigningInput> = {}) =>
      explained(
        sealing.seal(viewer, { evidenceIds: [], withoutCopyReason: '原件在档案室', ...input, id }),
      ),
    withdraw: (viewer: Viewer, id: string, reason = '双方同意') =>
      explained(ending.withdraw(viewer, { id, reason })),
    void: (viewer: Viewer, id: string, reason: string | null = '误录') =>
      explained(ending.void(viewer, { id, reason })),
    naming,
  };
}

/** What was refused, as the API would say it. */
export async function explained<Value>(doing: Promise<Value>): Promise<Value> {
  try {
    return await doing;
  } catch (failure) {
    throw explain(failure, signingsConstraints);
  }
}

export function anItem(
  { server, forum }: Conference,
  kind: AgendaItemKind = AgendaItemKind.ceremony,
): Promise<AgendaItem> {
  return anAgendaItem(server.database, { forumId: forum.id, kind });
}

/** Drafted by the partner, with a signatory for each party. */
export async function aDraft(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
): Promise<Signing> {
  const { server, partner, ours, theirs } = conference;
  const { draft, naming } = signingServices(conference);
  const signing = await draft(partner, aDraftInput(conference, input));
  let named = signing;
  for (const { id: organisationId } of [ours, theirs]) {
    named = await naming.nameSignatory(partner, {
      signingId: signing.id,
      organisationId,
      personId: (await aPerson(server.database)).id,
      post: { zh: '董事长' },
      authority: Authority.legal_representative,
      order: 1,
    });
  }
  return named;
}

export async function aSubmitted(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
): Promise<Signing> {
  const { id } = await aDraft(conference, input);
  return signingServices(conference).submit(conference.partner, id);
}

export async function anApproved(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
): Promise<Signing> {
  const submitted = await aSubmitted(conference, input);
  return signingServices(conference).approve(conference.reviewer, submitted);
}

export async function aScheduled(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
  item?: AgendaItem,
): Promise<Signing> {
  const { id } = await anApproved(conference, input);
  const { id: itemId } = item ?? (await anItem(conference));
  return signingServices(conference).schedule(conference.stageManager, id, itemId);
}

/** Recorded by the registrar, off stage. */
export async function aSigned(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
): Promise<Signing> {
  const { id } = await anApproved(conference, input);
  return signingServices(conference).record(conference.registrar, id, {
    offStageReason: '线下签署',
  });
}

/** Sealed by the other registrar. */
export async function aSealed(
  conference: Conference,
  input: Partial<DraftSigningInput> = {},
): Promise<Signing> {
  const { id } = await aSigned(conference, input);
  return signingServices(conference).seal(conference.registrar2, id);
}

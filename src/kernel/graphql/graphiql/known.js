/**
 * What the page has learnt, so that one example can go on where another ended: `<event>` in variables stands
 * for the id known under that name. Plain functions, so that a test can follow the examples as a reader does.
 */

const made = {
  createEvent: 'newEvent',
  grantRole: 'grant',
  saveRoom: 'newRoom',
  saveForum: 'newForum',
  saveAgendaItem: 'newItem',
  savePerson: 'newPerson',
  draftSigning: 'draft',
  nameSignatory: 'draft',
  submitSigning: 'submitted',
  approveSigning: 'approved',
  scheduleSigning: 'scheduled',
  recordSigned: 'signed',
};

/** Reads what an answer tells that later examples need. */
export function learn(known, { data }) {
  for (const [field, name] of Object.entries(made)) {
    if (data?.[field]?.id) known[name] = data[field];
  }
  if (data?.registerAttendee) known.ticket = { id: data.registerAttendee.ticketCode };
  for (const { id, version, status } of data?.signings?.nodes ?? [])
    known[status] ??= { id, version };
  for (const { role, scopeId } of data?.myGrants ?? []) {
    if (role === 'partner') known.organisation = { id: scopeId };
    if (role === 'forum_lead') known.ownForum = { id: scopeId };
    if (role === 'door') known.gate = { id: scopeId };
  }
}

/** What is known from the start: what anybody may read of the demo event. */
export function learnDemo(known, { data: { event } }) {
  const items = event.forums.flatMap(({ agenda }) => agenda);
  const people = items.flatMap(({ speakers }) => speakers).map(({ person }) => person);
  const bodies = event.forums.flatMap(({ hosts }) => hosts).map(({ organisation }) => organisation);
  Object.assign(known, {
    event,
    forum: event.forums[0],
    forumSlug: { id: event.forums[0]?.slug },
    ceremony: items.find(({ kind }) => kind === 'ceremony'),
    person: people[0],
    otherPerson: people.find(({ id }) => id !== people[0]?.id),
    organisation: bodies[0],
    otherOrganisation: bodies.find(({ id }) => id !== bodies[0]?.id),
  });
}

/** The variables with what is known in place of `<name>`, and its version beside it. */
export function fill(value, known) {
  if (Array.isArray(value)) return value.map((one) => fill(one, known));
  if (typeof value === 'string') return known[/^<(\w+)>$/.exec(value)?.[1]]?.id ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, fill(one, known)]),
  );
  const version = known[/^<(\w+)>$/.exec(value.id)?.[1]]?.version;
  return 'version' in value && version !== undefined ? { ...filled, version } : filled;
}

export const demoQuery = `{
  event(slug: "demo-2027") {
    id
    forums {
      id
      slug
      hosts { organisation { id } }
      agenda { id kind speakers { person { id } } }
    }
  }
}`;

/** Whose token the headers of a tab name: who plans, those through whose hands a signing goes, who looks on. */
export const roles = [
  { tab: 'anyone' },
  { tab: 'owner', account: 'owner' },
  { tab: 'organiser', account: 'organiser' },
  { tab: 'forum-lead', account: 'lead' },
  { tab: 'partner', account: 'partner' },
  { tab: 'reviewer', account: 'reviewer' },
  { tab: 'stage-manager', account: 'stage' },
  { tab: 'registrar', account: 'registrar' },
  { tab: 'second-registrar', account: 'registrar2' },
  { tab: 'door', account: 'door' },
  { tab: 'press', account: 'press' },
  { tab: 'observer', account: 'observer' },
];

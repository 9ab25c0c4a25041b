import { isDeepStrictEqual } from 'node:util';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { SpeakerStatus } from '../../speakers/speaker.entity.js';
import type { ExistingPerson } from './existing.query.js';
import { ExternalKind } from './external-ref.entity.js';
import type { ImportedPerson, PersonDetails } from './imported.js';
import { textColumnsOf } from './plan-rows.js';
import type { Plan } from './plan.js';
import type { SettledProgramme } from './settle.js';

export type PlannedSpeaker = Pick<ExistingPerson, 'id' | 'speakerId' | 'status' | 'name'>;

/** Plans those who appear, each as a speaker who comes. By their keys in the file. */
export function planPeople(
  plan: Plan,
  { sessions, people }: SettledProgramme,
): ReadonlyMap<string, PlannedSpeaker> {
  const used = new Set(sessions.flatMap((session) => session.people.map(({ person }) => person)));
  const here = new Map(plan.existing.people.map((person) => [person.id, person]));
  const byName = groupBy(plan.existing.people, ({ name }) => name);
  const speakers = new Map<string, PlannedSpeaker>();
  for (const person of people) {
    const { ids: names, name, details } = person;
    const [key = ''] = names;
    if (!used.has(key)) continue;
    const namesakes = byName.get(name) ?? [];
    // Who has an id there is nobody who came with another one; who has a name alone is the only one of it.
    const isMeant = (other: ExistingPerson) =>
      other.name === name &&
      (key.startsWith('name:') ? namesakes.length === 1 : !plan.matching.wasImported(other.id));
    const known = plan.matching.claim(ExternalKind.person, names, here, isMeant);
    if (known?.imported) correct(plan, known, person);
    const speaker = known ?? newSpeaker(plan, person);
    plan.note(ExternalKind.person, names, speaker.id);
    if (known) tellOf(plan, known, details);
    speakers.set(key, speaker);
  }
  return speakers;
}

function newSpeaker(plan: Plan, { name, nameLatin, details }: ImportedPerson): PlannedSpeaker {
  const [id, speakerId] = [plan.nextId(), plan.nextId()];
  plan.rows.newPeople.push({ id, name, name_latin: nameLatin });
  plan.rows.newSpeakers.push({
    ...{ id: speakerId, person_id: id },
    ...textColumnsOf('biography', details.biography),
  });
  plan.created.add(id);
  return { id, speakerId, status: SpeakerStatus.confirmed, name };
}

function tellOf(
  plan: Plan,
  { id, speakerId, biography }: ExistingPerson,
  details: PersonDetails,
): void {
  const before = textColumnsOf('biography', undefined, biography);
  const after = textColumnsOf('biography', details.biography, biography);
  if (isDeepStrictEqual(before, after)) return;
  plan.rows.changedSpeakers.push({ id: speakerId, ...after });
  plan.touch(id);
}

function correct(
  plan: Plan,
  { id, ...before }: ExistingPerson,
  { name, nameLatin }: ImportedPerson,
): void {
  const latin = nameLatin ?? before.nameLatin;
  if (name === before.name && latin === before.nameLatin) return;
  plan.rows.changedPeople.push({ id, name, name_latin: latin });
  plan.touch(id);
}

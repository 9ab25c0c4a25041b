import type { BilingualText } from '../../kernel/ui/bilingual.js';
import { rowsOf, rowsOfSpans, spansOfRows, textOfRows } from '../../kernel/ui/spans.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import type { Fields } from '../../kernel/ui/versions.js';
import type { PersonOfEvent } from './use-people.js';

export const nobody = {
  name: '',
  nameLatin: '',
  postZh: '',
  postEn: '',
  organisation: '',
  availability: '',
};
export type PersonField = keyof typeof nobody;
export type PersonProblem = 'nameNeeded' | 'spansWrong';

/** Where somebody belongs to, as the form holds it. */
export interface Affiliation {
  readonly id: string;
  readonly name: BilingualText;
}

export function textOfAffiliation(one: Affiliation | null): string {
  if (one === null) return '';
  const { id, name } = one;
  return JSON.stringify({ id, name: { zh: name.zh, en: name.en } });
}

export function affiliationOf(text: string): Affiliation | null {
  // Nobody but `textOfAffiliation` writes it.
  return text === '' ? null : (JSON.parse(text) as Affiliation);
}

/** A person as a form shows them. */
export function fieldsOfPerson(
  { person, availability }: Pick<PersonOfEvent, 'person' | 'availability'>,
  timeZone: string,
): Fields<PersonField> {
  const { name, nameLatin, post, organisation } = person;
  return {
    name,
    nameLatin: nameLatin ?? '',
    postZh: post?.zh ?? '',
    postEn: post?.en ?? '',
    organisation: textOfAffiliation(organisation),
    availability: textOfRows(rowsOfSpans(availability, timeZone)),
  };
}

export function problemsInPerson(
  { name, availability }: Fields<PersonField>,
  timeZone: string,
): Partial<Record<PersonField, PersonProblem>> {
  return {
    ...(name.trim() === '' ? { name: 'nameNeeded' } : {}),
    ...(spansOfRows(rowsOf(availability), timeZone) ? {} : { availability: 'spansWrong' }),
  };
}

/** The fields of the person that are to be saved, as the API takes them; when they can come is saved apart. */
export function inputOfPerson(
  fields: Fields<PersonField>,
  before: PersonOfEvent['person'] | null,
  changed: readonly PersonField[],
) {
  const has = (...names: PersonField[]) => names.some((name) => changed.includes(name));
  const { name, nameLatin, postZh, postEn, organisation } = fields;
  return {
    ...(has('name') ? { name: name.trim() } : {}),
    ...(has('nameLatin') ? { nameLatin: nameLatin.trim() === '' ? null : nameLatin.trim() } : {}),
    ...(has('postZh', 'postEn')
      ? { post: typedText(before?.post, { zh: postZh, en: postEn }) }
      : {}),
    ...(has('organisation') ? { organisationId: affiliationOf(organisation)?.id ?? null } : {}),
  };
}

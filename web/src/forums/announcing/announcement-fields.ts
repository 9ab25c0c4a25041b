import type {
  AgendaItemKind,
  AnnouncementKind,
  ParticipantRole,
  SaveAnnouncementInput,
} from '../../kernel/api/schema.generated.js';
import type { BilingualText } from '../../kernel/ui/bilingual.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import type { Fields } from '../../kernel/ui/versions.js';
import type { OrganisedForum } from '../editing/use-forums.js';
import {
  type AmountProblem,
  amountsOf,
  inputOfAmount,
  problemOfAmount,
  rowOfAmount,
  textOfAmounts,
} from './amount-rows.js';

export type AnnouncingItem = OrganisedForum['agenda'][number];
export type OrganisedAnnouncement = AnnouncingItem['announcements'][number];

const allKinds: readonly AnnouncementKind[] = ['launch', 'fund', 'conferral', 'upgrade', 'release'];

export const participantRoles: readonly ParticipantRole[] = [
  'guide',
  'compiler',
  'founder',
  'issuer',
  'conferrer',
  'recipient',
  'initiator',
  'participant',
];

/** What may be announced in an item: what it is; in a ceremony anything. */
export function kindsIn(kind: AgendaItemKind): readonly AnnouncementKind[] {
  return kind === 'ceremony' ? allKinds : allKinds.filter((one) => one === kind);
}

/** Who takes part in an announcement, as a form holds it: an organisation, or a group that is told of. */
export interface ParticipantRow {
  readonly role: ParticipantRole;
  readonly organisation: { readonly id: string; readonly name: BilingualText } | null;
  /** The name of the group as it was, which knows the standing of its English. */
  readonly group: BilingualText | null;
  readonly groupZh: string;
  readonly groupEn: string;
  readonly groupCount: string;
}

export function textOfParticipants(rows: readonly ParticipantRow[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

export function participantsOf(text: string): ParticipantRow[] {
  // Nobody but `textOfParticipants` writes it.
  return text === '' ? [] : (JSON.parse(text) as ParticipantRow[]);
}

/** An unnamed group that nobody has told of yet. */
export const aGroup = { organisation: null, group: null, groupZh: '', groupEn: '', groupCount: '' };

export type AnnouncementField = 'kind' | 'zh' | 'en' | 'participants' | 'openRoles' | 'amounts';
export type AnnouncementProblem = 'titleNeeded' | 'groupNeeded' | 'countWrong' | AmountProblem;

export function noAnnouncement(item: AnnouncingItem): Fields<AnnouncementField> {
  return {
    kind: kindsIn(item.kind)[0] ?? '',
    zh: '',
    en: '',
    participants: '',
    openRoles: '',
    amounts: '',
  };
}

export function fieldsOfAnnouncement(one: OrganisedAnnouncement): Fields<AnnouncementField> {
  const rows = one.participants.map(({ role, organisation, groupName, groupCount }) => ({
    role,
    organisation: organisation && {
      id: organisation.id,
      name: { zh: organisation.name.zh, en: organisation.name.en },
    },
    group: groupName && { zh: groupName.zh, en: groupName.en, enStatus: groupName.enStatus },
    groupZh: groupName?.zh ?? '',
    groupEn: groupName?.en ?? '',
    groupCount: groupCount === null ? '' : String(groupCount),
  }));
  return {
    kind: one.kind,
    zh: one.title.zh ?? '',
    en: one.title.en ?? '',
    participants: textOfParticipants(rows),
    openRoles: [...one.openRoles].sort().join(' '),
    amounts: textOfAmounts(
      [...one.amounts].sort((a, b) => a.position - b.position).map(rowOfAmount),
    ),
  };
}

export function problemsInAnnouncement({
  zh,
  en,
  participants,
  amounts,
}: Fields<AnnouncementField>): Partial<Record<AnnouncementField, AnnouncementProblem>> {
  const groups = participantsOf(participants).filter(({ organisation }) => organisation === null);
  const isUnnamed = groups.some((one) => one.groupZh.trim() === '' && one.groupEn.trim() === '');
  const isMiscounted = groups.some(
    ({ groupCount }) => groupCount.trim() !== '' && !/^[1-9]\d{0,5}$/.test(groupCount.trim()),
  );
  const [wrong] = amountsOf(amounts).flatMap((row) => problemOfAmount(row) ?? []);
  return {
    ...(zh.trim() === '' && en.trim() === '' ? { zh: 'titleNeeded' } : {}),
    ...(isMiscounted ? { participants: 'countWrong' } : {}),
    ...(isUnnamed ? { participants: 'groupNeeded' } : {}),
    ...(wrong ? { amounts: wrong } : {}),
  };
}

/** What was changed, as the API takes it. */
export function inputOfAnnouncement(
  typed: Fields<AnnouncementField>,
  before: OrganisedAnnouncement | null,
  changed: readonly AnnouncementField[],
): SaveAnnouncementInput {
  const is = (...names: AnnouncementField[]) => names.some((name) => changed.includes(name));
  const kind = allKinds.find((one) => one === typed.kind);
  const title = typedText(before?.title, typed);
  return {
    ...((before === null || is('kind')) && kind ? { kind } : {}),
    ...(is('zh', 'en') && title ? { title } : {}),
    ...(is('openRoles')
      ? { openRoles: participantRoles.filter((role) => typed.openRoles.split(' ').includes(role)) }
      : {}),
    ...(is('amounts') ? { amounts: amountsOf(typed.amounts).map(inputOfAmount) } : {}),
    ...(is('participants')
      ? { participants: participantsOf(typed.participants).map(inputOfParticipant) }
      : {}),
  };
}

function inputOfParticipant({
  role,
  organisation,
  group,
  groupZh,
  groupEn,
  groupCount,
}: ParticipantRow) {
  if (organisation) return { role, organisationId: organisation.id };
  return {
    role,
    groupName: typedText(group, { zh: groupZh, en: groupEn }),
    groupCount: groupCount.trim() === '' ? null : Number(groupCount),
  };
}

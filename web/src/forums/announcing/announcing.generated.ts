/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** How the figure is meant. `undisclosed` and `unknown` come without figures. */
export type AmountBasis =
  /** About that (约). */
  | 'approximate'
  /** That or more (不低于). */
  | 'at_least'
  /** That or less (不超过). */
  | 'at_most'
  /** The very figure. */
  | 'stated'
  /** What is aimed at (目标). */
  | 'target'
  /** There is a figure, and it is not told. */
  | 'undisclosed'
  /** Whether there is a figure is not known. */
  | 'unknown';

/** One of several amounts; never a bare number. */
export type AmountInput = {
  /** As the source prints it: 总规模达20亿元. */
  asPrinted?: string | null | undefined;
  /** How the figure is meant. `undisclosed` and `unknown` come without figures, all others with them. */
  basis: AmountBasis;
  /** ISO 4217; goes with `minorUnits`. */
  currency?: string | null | undefined;
  /** How far the parties are bound to the figure. */
  firmness?: Firmness | null | undefined;
  /** What it is the amount of. */
  kind: AmountKind;
  /** Left out for `undisclosed` and `unknown` alone. */
  minorUnits?: string | null | undefined;
};

/** What an amount is the amount of. */
export type AmountKind =
  /** 合同额, what the contract is worth. */
  | 'contract_value'
  /** 授信, what a bank will lend at most. */
  | 'credit_line'
  /** 规模, how large a fund is to be. */
  | 'fund_size'
  /** 发行规模, how large an issue of securities is. */
  | 'issue_size'
  /** 认缴, what somebody puts into a fund. */
  | 'subscribed'
  /** 总投资, what a project costs as a whole. */
  | 'total_investment';

/** What is announced. */
export type AnnouncementKind =
  /** Somebody is given a title or a certificate (授旗, 授牌). */
  | 'conferral'
  /** A fund is set up (设立). */
  | 'fund'
  /** Something starts (启动). */
  | 'launch'
  /** Something is published (发布). */
  | 'release'
  /** Something that is there gets a higher rank (升级). */
  | 'upgrade';

/** An organisation, or an unnamed group. */
export type AnnouncementParticipantInput = {
  /** How many the unnamed group is. */
  groupCount?: number | null | undefined;
  /** For an unnamed group. */
  groupName?: BilingualTextInput | null | undefined;
  /** An organisation of the directory; an unnamed group has none, and a name and a count instead. */
  organisationId?: string | null | undefined;
  /** What it is in the announcement. */
  role: ParticipantRole;
};

/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
};

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** How far the parties are bound to the figure. */
export type Firmness =
  /** It may come to more or less. */
  | 'estimated'
  /** It is agreed. */
  | 'firm'
  /** A ceiling, as in a framework; it need not be reached. */
  | 'maximum';

/** What somebody is in an announcement. */
export type ParticipantRole =
  /** 编制 */
  | 'compiler'
  /** 授予 */
  | 'conferrer'
  /** 发起设立 */
  | 'founder'
  /** 指导 */
  | 'guide'
  /** 发起 */
  | 'initiator'
  /** 发布 */
  | 'issuer'
  /** 参与 */
  | 'participant'
  /** 受授 */
  | 'recipient';

/** A new announcement, or with `id` and `version` a change to one. */
export type SaveAnnouncementInput = {
  /** A new one needs it, and it stays. */
  agendaItemId?: string | null | undefined;
  /** All of them, in order; left out, they stay. */
  amounts?: Array<AmountInput> | null | undefined;
  id?: string | null | undefined;
  /** That of its item, or any where the item is a ceremony. A new one needs it. */
  kind?: AnnouncementKind | null | undefined;
  /** The roles whose list is open (等). */
  openRoles?: Array<ParticipantRole> | null | undefined;
  /** All of them, in order; left out, they stay. */
  participants?: Array<AnnouncementParticipantInput> | null | undefined;
  /** Left out, a new one comes last. */
  position?: number | null | undefined;
  /** What is announced; a new one needs it. */
  title?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

export type SaveAnnouncementMutationVariables = Exact<{
  input: Types.SaveAnnouncementInput;
}>;


export type SaveAnnouncementMutation = { saveAnnouncement: { id: string, version: number } };

export type DeleteAnnouncementMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteAnnouncementMutation = { deleteAnnouncement: boolean };

export type RestoreAnnouncementMutationVariables = Exact<{
  id: string;
}>;


export type RestoreAnnouncementMutation = { restoreAnnouncement: { id: string } };

export const saveAnnouncement: Document<SaveAnnouncementMutation, SaveAnnouncementMutationVariables> = { name: 'saveAnnouncement', text: "mutation saveAnnouncement($input: SaveAnnouncementInput!) { saveAnnouncement(input: $input) { id version } }" };

export const deleteAnnouncement: Document<DeleteAnnouncementMutation, DeleteAnnouncementMutationVariables> = { name: 'deleteAnnouncement', text: "mutation deleteAnnouncement($id: ID!, $version: Int!) { deleteAnnouncement(id: $id, version: $version) }" };

export const restoreAnnouncement: Document<RestoreAnnouncementMutation, RestoreAnnouncementMutationVariables> = { name: 'restoreAnnouncement', text: "mutation restoreAnnouncement($id: ID!) { restoreAnnouncement(id: $id) { id } }" };
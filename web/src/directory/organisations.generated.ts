/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
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

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** An association or a chamber (协会, 商会). */
  | 'association'
  /** A company. */
  | 'enterprise'
  /** A bank, an insurer or another house of finance. */
  | 'finance'
  /** A fund, or who manages one. */
  | 'fund'
  /** A body of government (政府部门). */
  | 'government'
  /** An institute of research. */
  | 'institute'
  /** A newspaper, a station or another medium. */
  | 'media'
  /** Anything else. */
  | 'other'
  /** A body of a party (党委部门). */
  | 'party_body'
  /** A university or college. */
  | 'university'
  /** The administration of a zone or park (园区). */
  | 'zone';

/** How high in the administration an organisation stands. */
export type OrganisationLevel =
  /** Of a city (市). */
  | 'city'
  /** Of a district or county (区, 县). */
  | 'district'
  /** Of the whole country (国家). */
  | 'national'
  /** Another level. */
  | 'other'
  /** Of a province (省). */
  | 'province';

/** A new organisation, or with `id` and `version` a change to one. */
export type SaveOrganisationInput = {
  /** The event it is added for, whose organisers may change it; a new one needs it, and it stays. */
  eventId?: string | null | undefined;
  id?: string | null | undefined;
  /** A new one needs it. */
  kind?: OrganisationKind | null | undefined;
  /** Its name in the register; null: none. */
  legal?: BilingualTextInput | null | undefined;
  /** How far up it stands; null: it says nothing of it. */
  level?: OrganisationLevel | null | undefined;
  /** A new one needs it. */
  name?: BilingualTextInput | null | undefined;
  /** The organisation it belongs to; null: none. */
  parentId?: string | null | undefined;
  /** What it is called for short; null: none. */
  short?: BilingualTextInput | null | undefined;
  /** 统一社会信用代码: 18 characters, the last a check digit. */
  uscc?: string | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

export type FindOrganisationsQueryVariables = Exact<{
  eventId: string;
  search?: string | null | undefined;
}>;


export type FindOrganisationsQuery = { organisations: { nodes: Array<{ id: string, kind: Types.OrganisationKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, short: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null }> } };

export type AddOrganisationMutationVariables = Exact<{
  input: Types.SaveOrganisationInput;
}>;


export type AddOrganisationMutation = { saveOrganisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } };

export const findOrganisations: Document<FindOrganisationsQuery, FindOrganisationsQueryVariables> = { name: 'findOrganisations', text: "query findOrganisations($eventId: ID!, $search: String) { organisations(eventId: $eventId, search: $search, first: 8) { nodes { id kind name { ...Text } short { ...Text } } } } fragment Text on BilingualText { zh en enStatus }" };

export const addOrganisation: Document<AddOrganisationMutation, AddOrganisationMutationVariables> = { name: 'addOrganisation', text: "mutation addOrganisation($input: SaveOrganisationInput!) { saveOrganisation(input: $input) { id name { ...Text } } } fragment Text on BilingualText { zh en enStatus }" };
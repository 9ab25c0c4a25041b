/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  zh?: string | null | undefined;
};

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  | 'official'
  | 'working';

/** What kind of body an organisation is. */
export type OrganisationKind =
  | 'association'
  | 'enterprise'
  | 'finance'
  | 'fund'
  | 'government'
  | 'institute'
  | 'media'
  | 'other'
  | 'party_body'
  | 'university'
  | 'zone';

/** How high in the administration an organisation stands. */
export type OrganisationLevel =
  | 'city'
  | 'district'
  | 'national'
  | 'other'
  | 'province';

/** A new organisation, or with `id` and `version` a change to one. */
export type SaveOrganisationInput = {
  /** The event it is added for, whose organisers may change it; a new one needs it, and it stays. */
  eventId?: string | null | undefined;
  id?: string | null | undefined;
  /** A new one needs it. */
  kind?: OrganisationKind | null | undefined;
  legal?: BilingualTextInput | null | undefined;
  level?: OrganisationLevel | null | undefined;
  /** A new one needs it. */
  name?: BilingualTextInput | null | undefined;
  parentId?: string | null | undefined;
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
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

export type EveryWordQueryVariables = Exact<{
  slug: string;
}>;


export type EveryWordQuery = { event: { id: string, forums: Array<{ id: string, agenda: Array<{ id: string, abstract: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, description: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, links: Array<{ url: string, title: string }> }> }> } | null };

export type EverySpeakerQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type EverySpeakerQuery = { event: { id: string, speakers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, biography: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string } }> } } | null };

export const everyWord: Document<EveryWordQuery, EveryWordQueryVariables> = { name: 'everyWord', text: "query everyWord($slug: String!) { event(slug: $slug) { id forums { id agenda { id abstract { ...Text } description { ...Text } links { url title } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const everySpeaker: Document<EverySpeakerQuery, EverySpeakerQueryVariables> = { name: 'everySpeaker', text: "query everySpeaker($slug: String!, $after: String) { event(slug: $slug) { id speakers(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id biography { ...Text } person { id } } } } } fragment Text on BilingualText { zh en enStatus }" };
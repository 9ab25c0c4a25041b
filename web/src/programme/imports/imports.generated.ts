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

/** What a column of a spreadsheet is, whatever it is called. */
export type ImportColumnInput = {
  /** Each at most once, but for people, columns of a grid, and what is passed over. */
  meaning: ImportColumnMeaning;
  /** As `ImportColumn.title` tells it. */
  title: string;
};

/** What a column of a spreadsheet is. */
export type ImportColumnMeaning =
  /** The day on which it starts. */
  | 'date'
  /** What it is about, in English. */
  | 'description_en'
  /** What it is about, in Chinese. */
  | 'description_zh'
  /** How long it takes: minutes, or `1:30`. */
  | 'duration'
  /** When it ends: a clock, or a day and a clock. */
  | 'end'
  /** The day on which it ends, where that is another one. */
  | 'end_date'
  /** The title of its forum or track, in English. */
  | 'forum_en'
  /** The title of its forum or track, in Chinese. */
  | 'forum_zh'
  /** Who hosts it; several columns may be this. */
  | 'hosts'
  /** By which it is known again when the file comes anew. */
  | 'id'
  /** What sort of session it is. */
  | 'kind'
  /** Who moderates; several columns may be this. */
  | 'moderators'
  /** Of a grid: what stands in it belongs to the forum it is called after. */
  | 'one_forum'
  /** Of a grid: what stands in it takes place in the room it is called after. */
  | 'one_room'
  /** Who sits on the panel; several columns may be this. */
  | 'panelists'
  /** Nothing that is to be read. */
  | 'pass_over'
  /** The name of its room, in English. */
  | 'room_en'
  /** The name of its room, in Chinese. */
  | 'room_zh'
  /** Who speaks; several columns may be this. */
  | 'speakers'
  /** When it starts: a clock, or a day and a clock. */
  | 'start'
  /** Whether it takes place: what is declined or cancelled stays out. */
  | 'status'
  /** Start and end in one, such as `09:00-09:30`; of a grid the column of its times. */
  | 'time'
  /** In which its clocks run, such as `Asia/Shanghai`. */
  | 'time_zone'
  /** The title of a session, in English. */
  | 'title_en'
  /** The title of a session, in Chinese; of a single column in either language. */
  | 'title_zh';

/** How far an import is. */
export type ImportStatus =
  /** All of it stands in the draft. */
  | 'applied'
  /** It is being applied, all at once at its end. */
  | 'applying'
  /** Somebody let it go, or it lay for a week; nothing was changed. */
  | 'cancelled'
  /** It was tried out, and waits for somebody to apply or cancel it. */
  | 'checked'
  /** The file is tried out; nothing is kept. */
  | 'checking'
  /** It ended by no fault of the file; nothing was changed. */
  | 'failed'
  /** Something is wrong with the file; nothing was changed. */
  | 'refused';

/** A file to try out once more. */
export type RecheckImportInput = {
  /** Of a spreadsheet: what some of its columns are. Left out: as it was said before; empty: as their titles say. */
  columns?: Array<ImportColumnInput> | null | undefined;
  id: string;
  /** In which clocks without a zone run, such as `Asia/Shanghai`; left out: as the file or the event has it. */
  timeZone?: string | null | undefined;
};

export type ImportsQueryVariables = Exact<{
  slug: string;
}>;


export type ImportsQuery = { event: { id: string, slug: string, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, release: { id: string, number: number } | null, releases: Array<{ id: string, number: number }> } | null };

export type ImportListQueryVariables = Exact<{
  eventId: string;
}>;


export type ImportListQuery = { programmeImports: Array<{ id: string, fileName: string, size: number, timeZone: string | null, status: Types.ImportStatus, percent: number, by: string | null, format: string | null, failure: string | null, createdAt: string, settledAt: string | null, counts: { sessions: number, rooms: number, days: number, people: number, links: number, roomClashes: number, personClashes: number, created: number, changed: number } | null, errors: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, warnings: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, columns: Array<{ title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> }> }> };

export type RecheckImportMutationVariables = Exact<{
  input: Types.RecheckImportInput;
}>;


export type RecheckImportMutation = { recheckImport: { id: string, fileName: string, size: number, timeZone: string | null, status: Types.ImportStatus, percent: number, by: string | null, format: string | null, failure: string | null, createdAt: string, settledAt: string | null, counts: { sessions: number, rooms: number, days: number, people: number, links: number, roomClashes: number, personClashes: number, created: number, changed: number } | null, errors: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, warnings: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, columns: Array<{ title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> }> } };

export type ApplyImportMutationVariables = Exact<{
  id: string;
}>;


export type ApplyImportMutation = { applyImport: { id: string, fileName: string, size: number, timeZone: string | null, status: Types.ImportStatus, percent: number, by: string | null, format: string | null, failure: string | null, createdAt: string, settledAt: string | null, counts: { sessions: number, rooms: number, days: number, people: number, links: number, roomClashes: number, personClashes: number, created: number, changed: number } | null, errors: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, warnings: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, columns: Array<{ title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> }> } };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelImport: { id: string, fileName: string, size: number, timeZone: string | null, status: Types.ImportStatus, percent: number, by: string | null, format: string | null, failure: string | null, createdAt: string, settledAt: string | null, counts: { sessions: number, rooms: number, days: number, people: number, links: number, roomClashes: number, personClashes: number, created: number, changed: number } | null, errors: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, warnings: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, columns: Array<{ title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> }> } };

export type BroughtImportFragment = { id: string, fileName: string, size: number, timeZone: string | null, status: Types.ImportStatus, percent: number, by: string | null, format: string | null, failure: string | null, createdAt: string, settledAt: string | null, counts: { sessions: number, rooms: number, days: number, people: number, links: number, roomClashes: number, personClashes: number, created: number, changed: number } | null, errors: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, warnings: Array<{ line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, columns: Array<{ title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> }> };

export type FoundColumnFragment = { title: string, meaning: Types.ImportColumnMeaning | null, isChosen: boolean, examples: Array<string> };

export type FileProblemFragment = { line: number | null, field: string, problem: string, message: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } };

export type ImportJobsQueryVariables = Exact<{
  eventId: string;
}>;


export type ImportJobsQuery = { programmeImports: Array<{ id: string, fileName: string, status: Types.ImportStatus, percent: number, counts: { created: number, changed: number } | null, errors: Array<{ line: number | null }> }> };

export const imports: Document<ImportsQuery, ImportsQueryVariables> = { name: 'imports', text: "query imports($slug: String!) { event(slug: $slug) { id slug timeZone title { ...Text } release { id number } releases { id number } } } fragment Text on BilingualText { zh en enStatus }" };

export const importList: Document<ImportListQuery, ImportListQueryVariables> = { name: 'importList', text: "query importList($eventId: ID!) { programmeImports(eventId: $eventId) { ...BroughtImport } } fragment BroughtImport on ProgrammeImport { id fileName size timeZone status percent by format failure createdAt settledAt counts { sessions rooms days people links roomClashes personClashes created changed } errors { ...FileProblem } warnings { ...FileProblem } columns { ...FoundColumn } } fragment FileProblem on ImportProblem { line field problem message { ...Text } } fragment Text on BilingualText { zh en enStatus } fragment FoundColumn on ImportColumn { title meaning isChosen examples }" };

export const recheckImport: Document<RecheckImportMutation, RecheckImportMutationVariables> = { name: 'recheckImport', text: "mutation recheckImport($input: RecheckImportInput!) { recheckImport(input: $input) { ...BroughtImport } } fragment BroughtImport on ProgrammeImport { id fileName size timeZone status percent by format failure createdAt settledAt counts { sessions rooms days people links roomClashes personClashes created changed } errors { ...FileProblem } warnings { ...FileProblem } columns { ...FoundColumn } } fragment FileProblem on ImportProblem { line field problem message { ...Text } } fragment Text on BilingualText { zh en enStatus } fragment FoundColumn on ImportColumn { title meaning isChosen examples }" };

export const applyImport: Document<ApplyImportMutation, ApplyImportMutationVariables> = { name: 'applyImport', text: "mutation applyImport($id: ID!) { applyImport(id: $id) { ...BroughtImport } } fragment BroughtImport on ProgrammeImport { id fileName size timeZone status percent by format failure createdAt settledAt counts { sessions rooms days people links roomClashes personClashes created changed } errors { ...FileProblem } warnings { ...FileProblem } columns { ...FoundColumn } } fragment FileProblem on ImportProblem { line field problem message { ...Text } } fragment Text on BilingualText { zh en enStatus } fragment FoundColumn on ImportColumn { title meaning isChosen examples }" };

export const cancelImport: Document<CancelImportMutation, CancelImportMutationVariables> = { name: 'cancelImport', text: "mutation cancelImport($id: ID!) { cancelImport(id: $id) { ...BroughtImport } } fragment BroughtImport on ProgrammeImport { id fileName size timeZone status percent by format failure createdAt settledAt counts { sessions rooms days people links roomClashes personClashes created changed } errors { ...FileProblem } warnings { ...FileProblem } columns { ...FoundColumn } } fragment FileProblem on ImportProblem { line field problem message { ...Text } } fragment Text on BilingualText { zh en enStatus } fragment FoundColumn on ImportColumn { title meaning isChosen examples }" };

export const importJobs: Document<ImportJobsQuery, ImportJobsQueryVariables> = { name: 'importJobs', text: "query importJobs($eventId: ID!) { programmeImports(eventId: $eventId) { id fileName status percent counts { created changed } errors { line } } }" };
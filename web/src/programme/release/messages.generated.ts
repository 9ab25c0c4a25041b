/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** A change to a mail that is still a draft; what is left out stays. */
export type EditMailInput = {
  /** Its text; left out: stays. */
  body?: string | null | undefined;
  id: string;
  /** The address it goes to; left out: stays. */
  recipient?: string | null | undefined;
  /** Its subject; left out: stays. */
  subject?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** How far a mail is. */
export type MailStatus =
  /** Waits for somebody to read it, change it and send it. */
  | 'draft'
  /** Given up after several attempts. */
  | 'failed'
  /** Waits to be written and sent. */
  | 'queued'
  /** Taken over by the mail server. */
  | 'sent'
  /** Kept here, since no mail server is set up. */
  | 'stored';

export type ReleaseMessagesQueryVariables = Exact<{
  releaseId: string;
}>;


export type ReleaseMessagesQuery = { releaseMessages: Array<{ acknowledgedAt: string | null, person: { id: string, name: string }, mail: { id: string, version: number, status: Types.MailStatus, recipient: string | null, subject: string | null, body: string | null, failure: string | null, settledAt: string | null } }> };

export type SendMessagesMutationVariables = Exact<{
  releaseId: string;
  personIds?: Array<string> | string | null | undefined;
}>;


export type SendMessagesMutation = { sendReleaseMessages: Array<{ acknowledgedAt: string | null, person: { id: string, name: string }, mail: { id: string, version: number, status: Types.MailStatus, recipient: string | null, subject: string | null, body: string | null, failure: string | null, settledAt: string | null } }> };

export type EditMessageMutationVariables = Exact<{
  input: Types.EditMailInput;
}>;


export type EditMessageMutation = { editMail: { id: string, version: number, status: Types.MailStatus, recipient: string | null, subject: string | null, body: string | null, failure: string | null, settledAt: string | null } };

export type ReleaseMessageFragment = { acknowledgedAt: string | null, person: { id: string, name: string }, mail: { id: string, version: number, status: Types.MailStatus, recipient: string | null, subject: string | null, body: string | null, failure: string | null, settledAt: string | null } };

export type LetterFragment = { id: string, version: number, status: Types.MailStatus, recipient: string | null, subject: string | null, body: string | null, failure: string | null, settledAt: string | null };

export const releaseMessages: Document<ReleaseMessagesQuery, ReleaseMessagesQueryVariables> = { name: 'releaseMessages', text: "query releaseMessages($releaseId: ID!) { releaseMessages(releaseId: $releaseId) { ...ReleaseMessage } } fragment ReleaseMessage on ReleaseMessage { acknowledgedAt person { id name } mail { ...Letter } } fragment Letter on Mail { id version status recipient subject body failure settledAt }" };

export const sendMessages: Document<SendMessagesMutation, SendMessagesMutationVariables> = { name: 'sendMessages', text: "mutation sendMessages($releaseId: ID!, $personIds: [ID!]) { sendReleaseMessages(releaseId: $releaseId, personIds: $personIds) { ...ReleaseMessage } } fragment ReleaseMessage on ReleaseMessage { acknowledgedAt person { id name } mail { ...Letter } } fragment Letter on Mail { id version status recipient subject body failure settledAt }" };

export const editMessage: Document<EditMessageMutation, EditMessageMutationVariables> = { name: 'editMessage', text: "mutation editMessage($input: EditMailInput!) { editMail(input: $input) { ...Letter } } fragment Letter on Mail { id version status recipient subject body failure settledAt }" };
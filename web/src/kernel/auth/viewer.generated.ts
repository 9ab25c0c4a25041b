/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { Document } from '../api/document.js';
/** What somebody signs in with. */
export type SignInInput = {
  /** Compared without case. */
  email: string;
  /** As it was chosen; after ten wrong ones within 15 minutes the account waits (`RATE_LIMITED`). */
  password: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, mayCreateEvents: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { account: { id: string, name: string, email: string, mayCreateEvents: boolean } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export const viewer: Document<ViewerQuery, ViewerQueryVariables> = { name: 'viewer', text: "query viewer { viewer { id name email mayCreateEvents } }" };

export const signIn: Document<SignInMutation, SignInMutationVariables> = { name: 'signIn', text: "mutation signIn($input: SignInInput!) { signIn(input: $input) { account { id name email mayCreateEvents } } }" };

export const signOut: Document<SignOutMutation, SignOutMutationVariables> = { name: 'signOut', text: "mutation signOut { signOut }" };
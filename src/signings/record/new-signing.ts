import type { Told } from '../../forums/told.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { DraftSigningInput } from './draft-signing.input.js';
import { Signing } from './signing.entity.js';

/** A record as it is first written; its code and status come with its first step. */
export function newSigning(
  { accountId }: Viewer,
  input: DraftSigningInput,
  { origin, sourceRef, certainty, claims = [] }: Told,
): Signing {
  return Object.assign(new Signing(), {
    eventId: input.eventId,
    forumId: input.forumId ?? null,
    title: bilingual(input.title),
    instrument: input.instrument,
    bindingness: input.bindingness,
    industry: input.industry ?? null,
    region: input.region ?? null,
    disclosure: input.disclosure,
    phaseOfId: input.phaseOfId ?? null,
    callOffOfId: input.callOffOfId ?? null,
    replacesId: input.replacesId ?? null,
    renewsId: input.renewsId ?? null,
    effectiveOn: input.effectiveOn ?? null,
    expiresOn: input.expiresOn ?? null,
    claims: [...claims],
    authorId: accountId,
    origin,
    sourceRef,
    certainty,
  });
}

/** A draft that says what the sealed record says, and why it is to say something else. */
export function newAmendment(
  { accountId }: Viewer,
  sealed: Signing,
  amendmentReason: string,
  { origin, sourceRef, certainty, claims = [] }: Told,
): Signing {
  return Object.assign(new Signing(), {
    eventId: sealed.eventId,
    forumId: sealed.forumId,
    title: sealed.title,
    instrument: sealed.instrument,
    bindingness: sealed.bindingness,
    industry: sealed.industry,
    region: sealed.region,
    disclosure: sealed.disclosure,
    phaseOfId: sealed.phaseOfId,
    callOffOfId: sealed.callOffOfId,
    replacesId: sealed.replacesId,
    renewsId: sealed.renewsId,
    effectiveOn: sealed.effectiveOn,
    expiresOn: sealed.expiresOn,
    amendsId: sealed.id,
    amendmentReason,
    claims: [...claims],
    authorId: accountId,
    origin,
    sourceRef,
    certainty,
  });
}

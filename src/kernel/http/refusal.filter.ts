import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { QueryFailedError } from 'typeorm';

import { type ConstraintErrors, explain } from '../errors/constraint-errors.js';
import { DomainError } from '../errors/domain-error.js';
import { type Wording, told } from '../graphql/wording.js';
import { localeOf } from '../text/locale.js';

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
};

/**
 * Answers a refusal on a route that is not GraphQL, in the shape that GraphQL gives it:
 * `{ "errors": [{ "message", "extensions": { "code", "details" } }] }`.
 */
@Catch(DomainError, QueryFailedError)
export class RefusalFilter implements ExceptionFilter {
  constructor(
    private readonly wording: Wording,
    private readonly constraints: ConstraintErrors,
    /** The status of codes that are neither a question of rights nor a conflict. */
    private readonly ofCode: Readonly<Record<string, number>> = {},
  ) {}

  catch(failure: Error, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const refusal = explain(failure, this.constraints);
    if (!(refusal instanceof DomainError)) {
      reply.log.error(failure, 'A request failed by our own mistake');
      void reply.status(500).send({ errors: [{ extensions: { code: 'INTERNAL' } }] });
      return;
    }
    const locale = localeOf(reply.request.headers['accept-language']);
    const status = this.ofCode[refusal.code] ?? statuses[refusal.code] ?? 409;
    void reply.status(status).send({ errors: [told(refusal, locale, this.wording)] });
  }
}

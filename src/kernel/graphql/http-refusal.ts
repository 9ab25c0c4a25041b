import type { DomainError } from '../errors/domain-error.js';
import {
  BadRequest,
  BodyTooLarge,
  CrossSiteRefused,
  MethodNotAllowed,
  UnsupportedMediaType,
} from './graphql.errors.js';

/** What Fastify or Mercurius means by refusing a request before any GraphQL was read. */
export function httpRefusal(failure: unknown): DomainError | undefined {
  const { code, statusCode } = Object(failure) as { code?: unknown; statusCode?: unknown };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new BodyTooLarge();
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new UnsupportedMediaType();
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new BadRequest('body_not_json');
    case 'MER_ERR_GQL_CSRF_PREVENTION':
      return new CrossSiteRefused();
    case 'MER_ERR_METHOD_NOT_ALLOWED':
      return new MethodNotAllowed();
    default: {
      const refused = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
      return refused ? new BadRequest('malformed') : undefined;
    }
  }
}

const statuses: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  CROSS_SITE_REFUSED: 400,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/**
 * The status of an answer to something that was not executed. A well-formed request with a faulty document
 * is 400 to whoever understands `application/graphql-response+json`, and 200 to all others.
 */
export function statusOf(code: string, modern: boolean): number {
  return statuses[code] ?? (modern ? 400 : 200);
}

import { DomainError } from '../errors/domain-error.js';

/** The request itself is not what `/graphql` takes. */
export class BadRequest extends DomainError {
  readonly code = 'BAD_REQUEST';

  /** @param reason in lower snake case, such as `body_not_json` */
  constructor(reason: string) {
    super({ reason });
  }
}

/** A browser could have been made to send this by a page from elsewhere. */
export class CrossSiteRefused extends DomainError {
  readonly code = 'CROSS_SITE_REFUSED';
}

/** A GET may only ask. */
export class MethodNotAllowed extends DomainError {
  readonly code = 'METHOD_NOT_ALLOWED';
}

export class NotAcceptable extends DomainError {
  readonly code = 'NOT_ACCEPTABLE';
}

export class BodyTooLarge extends DomainError {
  readonly code = 'BODY_TOO_LARGE';
}

export class UnsupportedMediaType extends DomainError {
  readonly code = 'UNSUPPORTED_MEDIA_TYPE';
}

/** The document is no GraphQL. */
export class GraphqlParseFailed extends DomainError {
  readonly code = 'GRAPHQL_PARSE_FAILED';

  constructor(problem: string) {
    super({ problem });
  }
}

/** The document does not fit the schema, or does not say which of its operations is meant. */
export class GraphqlValidationFailed extends DomainError {
  readonly code = 'GRAPHQL_VALIDATION_FAILED';

  constructor(problem: string) {
    super({ problem });
  }
}

export class QueryTooLong extends DomainError {
  readonly code = 'QUERY_TOO_LONG';
}

export class TooManyTokens extends DomainError {
  readonly code = 'TOO_MANY_TOKENS';
}

export class QueryTooDeep extends DomainError {
  readonly code = 'QUERY_TOO_DEEP';
}

export class QueryTooLarge extends DomainError {
  readonly code = 'QUERY_TOO_LARGE';
}

export class TooManyRootFields extends DomainError {
  readonly code = 'TOO_MANY_ROOT_FIELDS';
}

export class TooManyAliases extends DomainError {
  readonly code = 'TOO_MANY_ALIASES';
}

export class TooManyDirectives extends DomainError {
  readonly code = 'TOO_MANY_DIRECTIVES';
}

/** Two acts stood in each other's way and this one gave in; nothing was changed. */
export class TryAgain extends DomainError {
  readonly code = 'TRY_AGAIN';
}

/** The database did not answer in time; nothing was changed, unless the connection broke at the very end. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
}

/** Our own mistake. What it was stands in the log under the request's id, and nowhere else. */
export class Internal extends DomainError {
  readonly code = 'INTERNAL';

  constructor(requestId: string) {
    super({ requestId });
  }
}

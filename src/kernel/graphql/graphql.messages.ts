import type { MessagesFor } from '../text/messages.js';
import type * as graphqlErrors from './graphql.errors.js';

export const graphqlMessages: MessagesFor<typeof graphqlErrors> = {
  BAD_REQUEST: { zh: '请求格式有误（{reason}）。', en: 'The request is malformed ({reason}).' },
  CROSS_SITE_REFUSED: {
    zh: '为防跨站请求伪造，请使用 Content-Type: application/json，或带上 mercurius-require-preflight 请求头。',
    en: 'To keep other sites from acting in your name, send Content-Type: application/json or the header mercurius-require-preflight.',
  },
  METHOD_NOT_ALLOWED: { zh: 'GET 请求只能查询。', en: 'A GET request may only ask, not change.' },
  NOT_ACCEPTABLE: {
    zh: '只能以 application/json 或 application/graphql-response+json 作答。',
    en: 'Answers come as application/json or application/graphql-response+json only.',
  },
  BODY_TOO_LARGE: { zh: '请求内容过大。', en: 'The request is too large.' },
  UNSUPPORTED_MEDIA_TYPE: {
    zh: '请以 application/json 发送请求。',
    en: 'Send the request as application/json.',
  },
  GRAPHQL_PARSE_FAILED: {
    zh: '不是有效的 GraphQL：{problem}',
    en: 'This is no valid GraphQL: {problem}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    zh: '查询与接口不符：{problem}',
    en: 'The query does not fit the API: {problem}',
  },
  QUERY_TOO_LONG: {
    zh: '查询文本过长，最多 {limit} 个字符。',
    en: 'The text of the query is too long; {limit} characters are the most.',
  },
  TOO_MANY_TOKENS: {
    zh: '查询过长，最多 {limit} 个词元。',
    en: 'The query is too long; {limit} tokens are the most.',
  },
  QUERY_TOO_DEEP: {
    zh: '查询嵌套过深（{found} 层），最多 {limit} 层。',
    en: 'The query is {found} levels deep; {limit} are the most.',
  },
  QUERY_TOO_LARGE: {
    zh: '查询的字段过多（{found} 个），最多 {limit} 个。',
    en: 'The query asks for {found} fields; {limit} are the most.',
  },
  TOO_MANY_ROOT_FIELDS: {
    zh: '一次请求的操作过多（{found} 个），最多 {limit} 个。',
    en: 'The query asks for {found} things at once; {limit} are the most.',
  },
  TOO_MANY_ALIASES: {
    zh: '查询的别名过多（{found} 个），最多 {limit} 个。',
    en: 'The query uses {found} aliases; {limit} are the most.',
  },
  TOO_MANY_DIRECTIVES: {
    zh: '查询的指令过多（{found} 个），最多 {limit} 个。',
    en: 'The query uses {found} directives; {limit} are the most.',
  },
  TRY_AGAIN: {
    zh: '与他人的操作相冲突，未作任何更改，请再试一次。',
    en: 'This collided with what somebody else was doing. Nothing was changed; try again.',
  },
  UNAVAILABLE: {
    zh: '系统繁忙，请稍后再试。',
    en: 'The system is too busy to answer. Try again in a moment.',
  },
  INTERNAL: {
    zh: '系统出错，未能完成。如需协助，请提供编号 {requestId}。',
    en: 'Something went wrong on our side. If you ask for help, give the number {requestId}.',
  },
};

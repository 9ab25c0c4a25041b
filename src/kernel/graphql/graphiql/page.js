import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { parse, print, separateOperations } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

import { demoQuery, fill, learn, learnDemo, roles } from './known.js';

const endpoint = new URL('../graphql', window.location.href);
const documents = import.meta.glob('./tabs/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob('./tabs/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known = {};

/** The last token of each account, by what stands before the @ of its address. */
const tokens = new Map();

async function ask(request, headers = {}) {
  const answer = await fetch(endpoint, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...withTokens(headers),
    },
    body: JSON.stringify({
      ...request,
      query: onlyTheOneMeant(request),
      variables: fill(request.variables, known),
    }),
  });
  const result = await answer.json();
  learn(known, result);
  const { token, account } = result.data?.signIn ?? {};
  if (token) {
    tokens.set(account?.email.split('@')[0], token);
    await ask({ query: '{ myGrants { role scopeId } }' }, { authorization: `Bearer ${token}` });
  }
  return result;
}

/** A tab holds many operations, and a slip in one is no reason to refuse another. */
function onlyTheOneMeant({ query, operationName }) {
  try {
    const operation = separateOperations(parse(query))[operationName];
    return operation ? print(operation) : query;
  } catch {
    return query;
  }
}

/** Puts tokens where `<account>` stands; a header whose token is not known yet is left out. */
function withTokens(headers) {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [
        name,
        value.replace(/<([\w-]+)>/g, (place, who) => tokens.get(who) ?? place),
      ])
      .filter(([, value]) => !/<[\w-]+>/.test(value)),
  );
}

try {
  learnDemo(known, await ask({ query: demoQuery }));
} catch {
  // No demo event here: the examples keep their places open.
}
const defaultTabs = roles.map(({ tab, account }) => ({
  query: documents[`./tabs/${tab}.graphql`],
  variables: variables[`./tabs/${tab}.json`],
  headers: account ? JSON.stringify({ Authorization: `Bearer <${account}>` }, null, 2) : '{}',
}));

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: (request, { headers } = {}) => ask(request, headers),
    defaultTabs,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);

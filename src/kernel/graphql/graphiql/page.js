import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { parse, print, separateOperations } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

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

/** Tab by tab: its files, and whose token its headers name. */
const roles = [
  { tab: 'anyone' },
  { tab: 'organiser', account: 'organiser' },
  { tab: 'partner', account: 'partner' },
  { tab: 'reviewer', account: 'reviewer' },
  { tab: 'stage-manager', account: 'stage' },
  { tab: 'registrar', account: 'registrar' },
  { tab: 'door', account: 'door' },
];

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
    body: JSON.stringify({ ...request, query: onlyTheOneMeant(request) }),
  });
  const result = await answer.json();
  const token = result.data?.signIn?.token;
  if (token) tokens.set(result.data.signIn.account?.email.split('@')[0], token);
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

/** The ids of the demo event for the examples, as far as anybody may read them. */
async function demoIds() {
  const query = `{
    event(slug: "demo-2027") {
      id
      forums { id hosts { organisation { id } } agenda { id kind speakers { person { id } } } }
    }
  }`;
  try {
    const { event } = (await ask({ query })).data;
    const items = event.forums.flatMap(({ agenda }) => agenda);
    const organisations = [
      ...new Set(
        event.forums.flatMap(({ hosts }) => hosts.map(({ organisation }) => organisation.id)),
      ),
    ];
    return {
      event: event.id,
      forum: event.forums[0]?.id,
      agendaItem: (items.find(({ kind }) => kind === 'ceremony') ?? items[0])?.id,
      person: items.flatMap(({ speakers }) => speakers)[0]?.person.id,
      organisation: organisations[0],
      otherOrganisation: organisations[1],
    };
  } catch {
    return {};
  }
}

const ids = await demoIds();
const defaultTabs = roles.map(({ tab, account }) => ({
  query: documents[`./tabs/${tab}.graphql`],
  variables: variables[`./tabs/${tab}.json`].replace(
    /<(\w+)>/g,
    (place, name) => ids[name] ?? place,
  ),
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

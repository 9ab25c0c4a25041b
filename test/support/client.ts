import type { AddressInfo } from 'node:net';

import { Kind, parse, print, visit, type DocumentNode } from 'graphql';

import { AccountsService } from '../../src/kernel/auth/accounts.service.js';
import type { Answer, TestServer } from './server.js';

/** Sends operations over HTTP, as the clients of the API do. */
export interface Client {
  /** What the operation answers; a refusal fails the test. */
  run<Data>(operation: string, variables?: object): Promise<Data>;
  /** The refusal of an operation; an answer fails the test. */
  refused(operation: string, variables?: object): Promise<NonNullable<Answer['errors']>[number]>;
}

/** Each operation of a file of documents, alone, as it stands. */
export function operationsOf(documents: string): ReadonlyMap<string, string> {
  const operations = new Map<string, string>();
  for (const definition of parse(documents).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION)
      throw new Error('Only operations are expected.');
    operations.set(definition.name?.value ?? '', print(definition));
  }
  return operations;
}

/** The root field of an operation, which holds its answer. */
function rootField(document: DocumentNode): string {
  let field = '';
  visit(document, {
    OperationDefinition: ({ selectionSet: { selections } }) => {
      const [first] = selections;
      if (first?.kind === Kind.FIELD) field = first.name.value;
    },
  });
  return field;
}

/** Opens the server to the network, once, and gives clients of it. */
export async function clientsOf(server: TestServer, operations: ReadonlyMap<string, string>) {
  await server.app.listen(0, '127.0.0.1');
  const { port } = server.app.getHttpServer().address() as AddressInfo;

  const send = async (operation: string, variables: object, token?: string): Promise<Answer> => {
    const query = operations.get(operation);
    if (query === undefined) throw new Error(`There is no operation ${operation}.`);
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

  const clientWith = (token?: string): Client => ({
    run: async <Data>(operation: string, variables: object = {}) => {
      const { data, errors } = await send(operation, variables, token);
      if (errors) throw new Error(`${operation} was refused: ${JSON.stringify(errors)}`);
      return data[rootField(parse(operations.get(operation) ?? ''))] as Data;
    },
    refused: async (operation, variables = {}) => {
      const { data, errors } = await send(operation, variables, token);
      if (!errors?.[0]) throw new Error(`${operation} was not refused: ${JSON.stringify(data)}`);
      return errors[0];
    },
  });

  return {
    visitor: clientWith(),
    /** Somebody with an account, signed in. */
    async signedIn(
      name: string,
      { mayCreateEvents = false } = {},
    ): Promise<Client & { email: string }> {
      const email = `${name}@example.org`;
      await server.get(AccountsService).create(server.database.manager, {
        email,
        name,
        password: 'correct horse',
        mayCreateEvents,
      });
      const { token } = await clientWith().run<{ token: string }>('SignIn', {
        input: { email, password: 'correct horse' },
      });
      return { ...clientWith(token), email };
    },
  };
}

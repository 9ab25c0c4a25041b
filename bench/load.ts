import { Agent, request } from 'node:http';

/** Does something over and over with several clients at once; how often in a second. */
export async function rate(
  clients: number,
  seconds: number,
  act: (client: number) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end) {
        await act(client);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - start);
}

/** Sends GraphQL over connections that stay open, one for each client. */
export function graphqlClient(url: string, clients: number, token?: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const { hostname, port } = new URL(url);

  const send = (body: string) =>
    new Promise<string>((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          path: '/graphql',
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'accept-language': 'en',
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => resolve(text));
          answer.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  return { send, close: () => agent.destroy() };
}

/** Gets one address over connections that stay open, one for each client. */
export function get(url: string, clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const send = () =>
    new Promise<string>((resolve, reject) => {
      const sent = request(url, { agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve(text));
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });

  return { send, close: () => agent.destroy() };
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * Posts GraphQL over one connection that stays open, one request after the other. It speaks just enough
 * HTTP, so that the client costs as little beside the server as the client of `pg` does.
 */
export class WireClient {
  private received = '';
  private answered: ((body: string) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1').setNoDelay(true);
    socket.on('data', (chunk: string) => this.take(chunk));
  }

  static async connect(url: string): Promise<WireClient> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new WireClient(socket);
  }

  send(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.socket.once('close', reject);
      this.socket.write(
        'POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n' +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: string): void {
    this.received += chunk;
    const head = this.received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.received.slice(0, head))?.[1];
    const end = head + 4 + Number(length);
    if (this.received.length < end) return;
    const body = Buffer.from(this.received.slice(head + 4, end), 'latin1').toString('utf8');
    this.received = this.received.slice(end);
    this.socket.removeAllListeners('close');
    this.answered?.(body);
  }
}

import { connect, type Socket } from 'node:net';

/** Headers as they stand on the wire; `x-forwarded-for` makes a guest of another address where 127.0.0.1 is a trusted proxy. */
export type Opened = { path: string; headers?: Readonly<Record<string, string>>; length: number; begin?: string };

const PART = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n';

/** A form that was begun on a socket of its own and may never be finished. */
export class OpenUpload {
  private heard = '';
  /** What the server said until it closed the connection, or until `whole` saw an answer. */
  readonly closed: Promise<string>;

  private constructor(readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.heard += bytes.toString('utf8');
    });
    // a connection that is cut off counts as closed: what was heard before is what the test asks about
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.on('close', () => resolve(this.heard)));
  }

  /** Sends the head of a multipart request, its first part begun, and leaves it there. */
  static async begin(url: string, { path, headers = {}, length, begin = PART }: Opened): Promise<OpenUpload> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const opened = new OpenUpload(socket);
    const given = { host: hostname, 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(length), ...headers };
    const head = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
    await new Promise<void>((resolve) => socket.write(`POST ${path} HTTP/1.1\r\n${head.join('')}\r\n${begin}`, () => resolve()));
    return opened;
  }

  get said(): string {
    return this.heard;
  }

  /** Status and problem of the answer, once it is whole. */
  get answer(): { status: number; headers: string; body: any } | undefined {
    const match = /^HTTP\/1\.1 (\d{3})[\s\S]*?\r\n\r\n/.exec(this.heard);
    const body = match && this.heard.slice(match[0].length);
    return match && body?.endsWith('}') ? { status: Number(match[1]), headers: match[0].toLowerCase(), body: JSON.parse(body) } : undefined;
  }

  leave(): void {
    this.socket.destroy();
  }
}

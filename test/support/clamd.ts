import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** How it behaves: as it should, never answering, breaking off in the middle, or saying what no scanner says. */
export type Manner = 'honest' | 'silent' | 'breaksOff' | 'confused';

/** What the scanner takes for malware: invented, so that no scanner of this machine takes the test for it. */
export const MALWARE = 'FASHEN-TEST-MALWARE';

/** A scanner that speaks clamd's INSTREAM over TCP or a socket in the file system, with a StreamMaxLength of its own. */
export class Clamd {
  manner: Manner = 'honest';
  /** Bytes that it takes; beyond it says so and hangs up, as clamd does. */
  mostBytes = 25 * 1024 * 1024;
  scanned = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(path?: string): Promise<Clamd> {
    const server = createServer();
    const clamd = new Clamd(server);
    server.on('connection', (socket) => clamd.serve(socket));
    server.listen(path ?? { port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    return clamd;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: Socket): void {
    let come = Buffer.alloc(0);
    this.sockets.add(socket);
    // who hangs up on it is none of its business
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('data', (data) => {
      come = Buffer.concat([come, data]);
      if (this.manner === 'breaksOff' && come.length > 20) socket.destroy();
      if (this.manner === 'silent' || this.manner === 'breaksOff') return;
      const said = this.answerTo(come);
      if (said !== undefined) socket.end(`${said}\0`);
    });
  }

  private answerTo(come: Buffer): string | undefined {
    const command = 'zINSTREAM\0';
    if (come.length < command.length) return undefined;
    if (this.manner === 'confused' || come.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND';
    const pieces: Buffer[] = [];
    for (let at = command.length, size = 0; at + 4 <= come.length; ) {
      const length = come.readUInt32BE(at);
      if (length === 0) return this.verdict(Buffer.concat(pieces));
      size += length;
      if (size > this.mostBytes) return 'INSTREAM size limit exceeded. ERROR';
      pieces.push(come.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return undefined;
  }

  private verdict(bytes: Buffer): string {
    this.scanned += 1;
    return bytes.includes(MALWARE) ? 'stream: Fashen.Test-1 FOUND' : 'stream: OK';
  }
}

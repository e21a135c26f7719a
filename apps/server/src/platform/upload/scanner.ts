import { connect, type Socket } from 'node:net';

/** Where clamd listens: a port, or a socket in the file system. */
export type ScannerAddress = { host: string; port: number } | { path: string };
export type Scan = { kind: 'clean' } | { kind: 'found'; name: string } | { kind: 'tooLarge' };

/** The scanner did not say that the file is clean, nor that it is not. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway';
}

const PIECE = 1 << 16;
/** What clamd says is one line; more is not clamd. */
const MOST_SAID = 4096;

/**
 * Has clamd look at a file by its INSTREAM command (clamd(8)): pieces with their length before them, an empty one at the end, one line in answer.
 * @param milliseconds for all of it
 * @throws ScannerAway when it cannot be reached, breaks off, takes too long or says something else
 */
export async function scan(address: ScannerAddress, bytes: Buffer, milliseconds: number): Promise<Scan> {
  const socket = connect(address);
  const heard = answerOf(socket, milliseconds);
  // what ends the conversation is told by `heard`, which is looked at in any case
  socket.once('connect', () => void send(socket, bytes));
  try {
    return meaningOf(await heard);
  } finally {
    socket.destroy();
  }
}

/** A piece at a time, so that an answer that comes early (the file is too large) is heard before the connection is closed. */
async function send(socket: Socket, bytes: Buffer): Promise<void> {
  const write = (piece: Buffer | string): Promise<void> => new Promise((resolve) => socket.write(piece, () => resolve()));
  await write('zINSTREAM\0');
  for (let at = 0; at < bytes.length && socket.writable && socket.bytesRead === 0; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    await write(Buffer.concat([lengthOf(piece), piece]));
  }
  if (socket.writable && socket.bytesRead === 0) await write(Buffer.alloc(4));
}

function lengthOf({ length }: Buffer): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(length);
  return written;
}

/** The line that it says, ended by a zero. */
function answerOf(socket: Socket, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new ScannerAway('It took too long')), milliseconds);
    const end = (cause?: Error): void => {
      clearTimeout(timer);
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
      else reject(new ScannerAway('It broke off', { cause }));
    };
    socket.on('data', (data) => {
      said += data.toString('utf8');
      if (said.includes('\0') || said.length > MOST_SAID) end();
    });
    socket.on('error', end);
    socket.on('close', () => end());
  });
}

function meaningOf(said: string): Scan {
  if (said === 'stream: OK') return { kind: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found !== undefined) return { kind: 'found', name: found };
  if (/size limit exceeded/i.test(said)) return { kind: 'tooLarge' };
  throw new ScannerAway(`It said: ${said.slice(0, 200)}`);
}

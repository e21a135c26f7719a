import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem/problem.js';

/** Bytes a second that the slowest line in use brings; a body of the largest size must still end within the time for a whole request. */
const LEAST = 1024;

/** The connection is closed with the answer: what would still come is not waited for. */
export const tooSlow = (seconds: number): Problem =>
  new Problem('BODY_TOO_SLOW', { fill: { seconds, least: LEAST }, headers: { connection: 'close' } });

/**
 * Calls `slow` once when `seconds` pass in which a body that has not ended brings less than 1 KB for each; only while it is read, because
 * what nobody reads does not flow. Gives back what ends the watch.
 */
export function watchPace(request: IncomingMessage, seconds: number, slow: () => void): () => void {
  let before = request.socket.bytesRead;
  const timer = setInterval(() => {
    const brought = request.socket.bytesRead - before;
    before += brought;
    if (request.complete || brought >= LEAST * seconds) return;
    clearInterval(timer);
    slow();
  }, seconds * 1000);
  return () => clearInterval(timer);
}

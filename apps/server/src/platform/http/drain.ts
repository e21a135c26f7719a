import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const TEN_SECONDS = 10_000;

/**
 * Lets a server stop as soon as its answers are given. Node waits for every connection, also for one that was opened ahead and never asked
 * anything (a minute and more), and for one that fell idle a moment after it looked.
 * Returns what is called once when stopping begins: connections without a request go at once, the others with their answer, and after
 * `grace` milliseconds all that are left.
 */
export function drainable(server: Server, grace = TEN_SECONDS): () => void {
  const busy = new Map<Socket, number>();
  let isStopping = false;
  const change = (socket: Socket, by: number): void => {
    if (!busy.has(socket)) return;
    busy.set(socket, busy.get(socket)! + by);
    if (isStopping && busy.get(socket) === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    busy.set(socket, 0);
    socket.once('close', () => busy.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    change(socket, 1);
    response.once('close', () => change(socket, -1));
  });
  return () => {
    isStopping = true;
    for (const [socket, requests] of busy) if (requests === 0) socket.destroySoon();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  };
}

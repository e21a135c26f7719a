import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { drainable } from './drain.js';

/** What waits for ever says so soon. */
const LONG = 10_000;

describe('a server that stops', () => {
  const servers: Server[] = [];
  // what a test left open would keep the run from ending
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });

  /** A server that answers when it is told to, and how it is stopped. */
  async function serving(grace = 3_600_000) {
    const asked: ServerResponse[] = [];
    // nothing else of the server ends a connection
    const server = createServer({ headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 }, (_, response) => void asked.push(response));
    servers.push(server);
    const drain = drainable(server, grace);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const connected = async (say = ''): Promise<{ socket: Socket; ended: Promise<string> }> => {
      const arrives = once(server, 'connection');
      const socket = connect(port, '127.0.0.1');
      let said = '';
      socket.on('data', (bytes) => {
        said += bytes.toString();
      });
      const ended = once(socket, 'close').then(() => said);
      await arrives;
      if (say) socket.write(say);
      return { socket, ended };
    };
    const stop = (): Promise<unknown> => {
      const stopped = once(server, 'close');
      drain();
      server.close();
      return stopped;
    };
    return { server, asked, connected, stop };
  }

  it(
    'does not wait for who has asked nothing, or not to the end',
    async () => {
      const { connected, stop } = await serving();
      const [silent, halfway] = [await connected(), await connected('GET / HTTP/1.1\r\nHost:')];
      await stop();
      expect([await silent.ended, await halfway.ended]).toEqual(['', '']);
    },
    LONG,
  );

  it(
    'gives the answer that is under way, and then ends the connection',
    async () => {
      const { server, asked, connected, stop } = await serving();
      const requested = once(server, 'request');
      const { ended } = await connected('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
      await requested;
      const stopped = stop();
      asked[0]!.end('the answer');
      expect(await ended).toContain('the answer');
      await stopped;
    },
    LONG,
  );

  it(
    'ends what is not answered in time',
    async () => {
      const { server, connected, stop } = await serving(10);
      const requested = once(server, 'request');
      const { ended } = await connected('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
      await requested;
      await stop();
      expect(await ended).toBe('');
    },
    LONG,
  );
});

import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { testClock } from '../clock.js';
import { readConfig } from '../config/config.js';
import { createLog } from '../log.js';
import { Metrics } from '../metrics.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { createAdapter } from './adapter.js';

const filter = new ProblemFilter(
  createLog('off', testClock('2026-03-02T01:00:00.000Z'), () => undefined),
  new Metrics(),
  readConfig({}),
);

/** What the server says to these bytes before it closes. */
async function said(bytes: string): Promise<string> {
  const fastify = createAdapter(readConfig({}), filter).getInstance();
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((fastify.server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  socket.on('data', (data) => {
    heard += data.toString();
  });
  socket.write(bytes);
  await once(socket, 'close');
  await fastify.close();
  return heard;
}

describe('the HTTP server', () => {
  it('waits half a minute for the head of a request and ten minutes for the whole of it, whatever Node’s own defaults are', () => {
    const { server } = createAdapter(readConfig({}), filter).getInstance();
    expect([server.headersTimeout, server.requestTimeout]).toEqual([30_000, 600_000]);
  });

  it.each([
    ['no request at all', 'hello\r\n\r\n', 'BAD_REQUEST', 400],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, 'HEADERS_TOO_LARGE', 431],
  ])('answers %s in words', async (_, bytes, code, status) => {
    const [head = '', body = ''] = (await said(bytes)).split('\r\n\r\n');
    expect(head).toMatch(`HTTP/1.1 ${status}`);
    expect(JSON.parse(body)).toMatchObject({ code, status, detail: expect.stringMatching(/[一-龥]/) });
  });
});

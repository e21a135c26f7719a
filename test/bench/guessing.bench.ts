import 'reflect-metadata';
import { publishedDocument, TEXT } from '../support/objections.js';
import { startServer } from '../support/server.js';
import { alternate, median, print, type Times, timed } from './measure.js';

const ROUNDS = 300;
const MOST = {
  FASHEN_OBJECTIONS_PER_ADDRESS: '1000000',
  FASHEN_OBJECTIONS_PER_CODE: '1000000',
  FASHEN_OBJECTIONS_PER_TARGET: '1000000',
  FASHEN_OBJECTIONS_TOGETHER: '1000000',
};

/** Whether a code exists must not be told by the time that its answer takes: a wrong secret of a known code against a code that nobody has. */
const server = await startServer({ environment: MOST });
try {
  await publishedDocument(server, 'paper', 1);
  const anybody = server.anonymous();
  const objecting = { document: 'paper', text: TEXT, name: '路人甲', phone: '0570-5550001' };
  const { body: known } = await anybody.post('/api/public/objections', objecting);
  const look = async (times: Times, code: string): Promise<void> => {
    await timed(times, async () => {
      const { status } = await anybody.post('/api/public/objections/status', { code, secret: 'AAAA-AAAA-AAAA-AAAA' });
      if (status !== 404) throw new Error(`answered ${status}`);
    });
  };
  const [ours, nobodys]: [Times, Times] = [[], []];
  await alternate(
    ROUNDS,
    () => look(ours, known.code),
    () => look(nobodys, '3333-3333-3333'),
  );
  print('guessing a code', [
    {
      what: 'time of a wrong secret to that of a code that nobody has',
      value: (median(ours) / median(nobodys)).toFixed(2),
      goal: '0.9 to 1.1',
      detail: `p50 ${median(ours).toFixed(2)} ms and ${median(nobodys).toFixed(2)} ms over HTTP, ${ROUNDS} of each in turn`,
    },
  ]);
} finally {
  await server.close();
}

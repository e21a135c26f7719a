import { startServer } from '../../support/server.js';
import { doorsFor, goodUploads, playHostile, SETTINGS } from './play.js';

const COUNT = 100;
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20_261_203);

describe('hostile uploads', () => {
  it('are answered without a fault, and good ones are taken afterwards', async () => {
    const server = await startServer({ environment: SETTINGS });
    const drafter = await server.as('urban-drafter');
    const played = await playHostile(server.url, await doorsFor(drafter, await server.as('justice-filing')), {
      seed: SEED,
      from: 0,
      count: COUNT,
    });
    expect(played.wrong).toEqual([]);
    expect([...played.answers.values()].flatMap((of) => [...of.values()]).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    expect((await goodUploads(server.anonymous(), drafter)).map(({ status }) => status)).toEqual([201, 201]);
    expect(server.log.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
    await server.close();
  });
});

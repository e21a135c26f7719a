import { provoke } from '../proof/openapi/provoke.js';
import { storyDatabases } from '../support/server.js';

const COUNT = 200;

describe('what the server says that it takes', () => {
  it.each(storyDatabases)('right or wrong, from anybody, is answered or refused in words and meets no fault, on %s', async (database) => {
    const { answers, faults, wordless } = await provoke(COUNT, Number(process.env.FASHEN_PROOF_SEED ?? 20_261_203), [database]);
    expect([...answers.values()].reduce((all, one) => all + one, 0)).toBe(COUNT);
    expect(faults).toEqual([]);
    expect(wordless).toEqual([]);
    // what is only ever refused at the door would prove nothing
    expect([...answers.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404]));
  });
});

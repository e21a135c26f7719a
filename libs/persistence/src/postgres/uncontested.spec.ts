import { untilUncontested } from './uncontested.js';

const refused = (code: string) => Object.assign(new Error('refused'), { code });

describe('a transaction on PostgreSQL', () => {
  const failing = (times: number, error: Error) => {
    let tried = 0;
    return async () => {
      tried += 1;
      if (tried <= times) throw error;
      return tried;
    };
  };

  it.each(['40001', '40P01'])('that was undone for the sake of another (%s) is tried again', async (code) => {
    expect(await untilUncontested(failing(2, refused(code)))).toBe(3);
  });

  it('is tried again too where its work went on after the statement that was refused', async () => {
    const told = new Error('A statement has failed', { cause: { cause: refused('40P01') } });
    expect(await untilUncontested(failing(1, told))).toBe(2);
  });

  it('that goes on losing, or failed for another reason, is told as it is', async () => {
    await expect(untilUncontested(failing(6, refused('40001')))).rejects.toMatchObject({ code: '40001' });
    expect(await untilUncontested(failing(5, refused('40001')))).toBe(6);
    const unique = failing(1, refused('23505'));
    await expect(untilUncontested(unique)).rejects.toMatchObject({ code: '23505' });
    expect(await unique()).toBe(2);
  });
});

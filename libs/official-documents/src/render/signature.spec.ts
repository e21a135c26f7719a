import { signatureIndents } from './signature.js';

describe('signature and date', () => {
  it('with a seal: the date stands four characters in, the signature is centred on it (gbt9704.7.3.5.1)', () =>
    expect(signatureIndents(6, 8, true)).toEqual({ date: 4, name: 5 }));
  it('with a seal: a long signature stays in the type area and remains centred', () => {
    const { name, date } = signatureIndents(20, 8, true);
    expect(name).toBe(0);
    expect(date + 4).toBe(name + 10);
  });
  it('without a seal: the date begins two characters to the right of the signature, which stands two in (gbt9704.7.3.5.2)', () => {
    const { name, date } = signatureIndents(12, 8, false);
    expect(name).toBe(2);
    expect(name + 12 - (date + 8)).toBe(2);
  });
  it('without a seal: a date longer than the signature stands two in and moves the signature (gbt9704.7.3.5.2)', () => {
    const { name, date } = signatureIndents(6, 8, false);
    expect(date).toBe(2);
    expect(name + 6 - (date + 8)).toBe(2);
  });
});

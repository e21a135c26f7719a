import { decrypt, encrypt, newPersonKey, unwrap } from './keys.js';

const installation = Buffer.alloc(32, 1);

describe('sealing', () => {
  const { key, wrapped } = newPersonKey(installation, 'case/contact');

  it('opens what it sealed, with the key unwrapped', () => {
    const sealed = encrypt(key, Buffer.from('王小明', 'utf8'), 'case/contact');
    expect(decrypt(unwrap(installation, 'case/contact', wrapped), sealed, 'case/contact').toString('utf8')).toBe('王小明');
  });

  it('gives another text each time, so that equal names are not seen to be equal', () =>
    expect(encrypt(key, Buffer.from('王'), 'a')).not.toEqual(encrypt(key, Buffer.from('王'), 'a')));

  it('makes a key of its own for each person, which nobody else has', () => {
    const other = newPersonKey(installation, 'case/contact');
    expect(other.key.equals(key) || other.key.equals(installation)).toBe(false);
    expect(unwrap(installation, 'case/contact', other.wrapped).equals(other.key)).toBe(true);
  });

  it('does not open under another purpose, another key or another installation', () => {
    const sealed = encrypt(key, Buffer.from('王'), 'case/contact');
    expect(() => decrypt(key, sealed, 'case/other')).toThrow();
    expect(() => decrypt(Buffer.alloc(32, 9), sealed, 'case/contact')).toThrow();
    expect(() => unwrap(Buffer.alloc(32, 2), 'case/contact', wrapped)).toThrow();
    expect(() => unwrap(installation, 'other/contact', wrapped)).toThrow();
  });

  it('does not open what was changed, or whose tag was cut short', () => {
    const sealed = encrypt(key, Buffer.from('王'), 'a');
    expect(() => decrypt(key, { ...sealed, data: encrypt(key, Buffer.from('李'), 'a').data }, 'a')).toThrow();
    expect(() => decrypt(key, { ...sealed, tag: Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64') }, 'a')).toThrow();
  });
});

import { join } from 'node:path';
import { createSigningKey, signingKeyOf } from '@fashen/exchange';
import { BadSetting, readConfig } from './config.js';

const refused = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof BadSetting) return error.message;
    throw error;
  }
  return 'taken';
};

describe('the settings', () => {
  it('need no environment: SQLite in var, on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      sqliteFile: join('var', 'fashen.sqlite'),
      role: 'all',
      isDemo: true,
      isSecure: false,
      testNow: null,
    });
  });

  it.each([
    ['PORT', 'eighty', /PORT.*0 至 65535[\s\S]*0 to 65535/],
    ['PORT', '70000', /PORT/],
    ['DATABASE_URL', 'mysql://a', /postgres:\/\/用户/],
    ['FASHEN_DEMO', 'yes', /on 或 off/],
    ['FASHEN_ROLE', 'boss', /all、api、worker/],
    ['FASHEN_PROFILE', 'atlantis', /zhejiang-hangzhou/],
    ['FASHEN_ORIGIN', 'fashen.example.cn', /https:\/\//],
    ['FASHEN_SEALING_KEY', 'c2hvcnQ=', /32 字节/],
    ['FASHEN_EXCHANGE_KEY', 'c2hvcnQ=', /Ed25519/],
    ['FASHEN_DEMO_PASSWORD', 'short', /12 个字符/],
    ['FASHEN_SCANNER', '127.0.0.1:3310', /tcp:\/\/主机:端口/],
    ['FASHEN_SCANNER', 'tcp://127.0.0.1', /unix:/],
  ])('refuse %s=%s with a sentence in both languages that never repeats the value', (name, value, sentence) => {
    const said = refused({ [name]: value });
    expect(said).toMatch(sentence);
    expect(said.split('\n')[1]).toContain(`The setting ${name} cannot be used`);
    if (name !== 'FASHEN_ROLE') expect(said).not.toContain(`：${value}`);
  });

  it('take the key of packages as it stands in a PEM', () => {
    const pem = createSigningKey();
    const { exchangeKey } = readConfig({ FASHEN_EXCHANGE_KEY: pem.replace(/-----[A-Z ]+-----|\s/g, '') });
    expect(exchangeKey?.publicKey).toEqual(signingKeyOf(pem).publicKey);
  });

  it('know a scanner by its port or by its socket', () => {
    const address = (raw: string) => readConfig({ FASHEN_SCANNER: raw }).scanner?.address;
    expect(address('')).toBeUndefined();
    expect(address('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    expect(address('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  });

  it('allow several processes on PostgreSQL only', () => {
    expect(refused({ FASHEN_ROLE: 'worker' })).toContain('SQLite 只允许 all');
    expect(refused({ FASHEN_ROLE: 'worker', DATABASE_URL: 'postgres://u:p@db/fashen' })).toBe('taken');
  });

  it('send the cookie encrypted only where the address is https', () => {
    expect(readConfig({ FASHEN_ORIGIN: 'https://fashen.example.cn' }).isSecure).toBe(true);
  });
});

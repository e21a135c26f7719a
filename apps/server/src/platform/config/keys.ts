import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigningKey, type SigningKey, signingKeyOf } from '@fashen/exchange';
import type { Config } from './config.js';
import { BadSetting } from './config.js';

/** Reads the secret `name` out of the keys folder, or makes it there (folder 700, file 600). Another process that was faster wins. */
function keptSecret(folder: string, name: string, make: () => string): string {
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, make(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}

/** The master key for personal data: from the environment, else kept in the keys folder. */
export function sealingKey(config: Config): Buffer {
  if (config.sealingKey) return config.sealingKey;
  const key = Buffer.from(
    keptSecret(config.keys, 'sealing.key', () => randomBytes(32).toString('base64')),
    'base64',
  );
  if (key.length === 32) return key;
  throw new BadSetting({
    zh: `密钥文件 ${join(config.keys, 'sealing.key')} 已损坏：应为 32 字节的 base64。请从备份恢复。`,
    en: `The key file ${join(config.keys, 'sealing.key')} is damaged: 32 bytes in base64 are expected. Restore it from a backup.`,
  });
}

/** The key that packages for other installations are sealed with: from the environment, else kept in the keys folder. */
export function exchangeKey(config: Config): SigningKey {
  if (config.exchangeKey) return config.exchangeKey;
  const pem = keptSecret(config.keys, 'exchange.key', createSigningKey);
  try {
    return signingKeyOf(pem);
  } catch {
    throw new BadSetting({
      zh: `密钥文件 ${join(config.keys, 'exchange.key')} 已损坏：应为 Ed25519 私钥（PEM）。请从备份恢复。`,
      en: `The key file ${join(config.keys, 'exchange.key')} is damaged: an Ed25519 private key (PEM) is expected. Restore it from a backup.`,
    });
  }
}

const DEMO_PASSWORD = 'demo-password';

/** The one password of all demonstration accounts, for the start that makes them. */
export const demoPassword = (config: Config): string =>
  config.demoPassword ?? keptSecret(config.keys, DEMO_PASSWORD, () => `linjiang-${randomBytes(6).toString('hex')}`);

/** What may have been that password when the accounts were made: as it is set now, and as it was kept then. */
export function possibleDemoPasswords({ demoPassword: set, keys }: Config): string[] {
  const path = join(keys, DEMO_PASSWORD);
  return [...(set === null ? [] : [set]), ...(existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [])];
}

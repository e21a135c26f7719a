import type { Words } from '@fashen/engine';
import { type SigningKey, signingKeyOf } from '@fashen/exchange';
import type { ScannerAddress } from '../upload/scanner.js';

/** What a raw setting means, or why it cannot be used. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; why: Words };

/** One setting of the server, as data: `docs/operating.md` and the start read the same entry. */
export type Setting<T = unknown> = {
  /** What stands in for an absent or empty variable. */
  default: string;
  says: Words;
  parse: (raw: string) => Parsed<T>;
  /** Its value is never printed or logged. */
  secret?: boolean;
};

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (zh: string, en: string): Parsed<never> => ({ ok: false, why: { zh, en } });

export const text = (raw: string): Parsed<string> => good(raw);

/** A whole number between `least` and `most`, both allowed. */
export const wholeNumber =
  (least: number, most: number) =>
  (raw: string): Parsed<number> =>
    /^\d{1,9}$/.test(raw) && Number(raw) >= least && Number(raw) <= most
      ? good(Number(raw))
      : bad(`应为 ${least} 至 ${most} 之间的整数`, `a whole number from ${least} to ${most} is expected`);

export const oneOf =
  <const T extends string>(...choices: readonly T[]) =>
  (raw: string): Parsed<T> => {
    const choice = choices.find((candidate) => candidate === raw);
    return choice ? good(choice) : bad(`应为 ${choices.join('、')} 之一`, `one of ${choices.join(', ')} is expected`);
  };

export const onOff = (raw: string): Parsed<boolean> =>
  raw === 'on' || raw === 'off' ? good(raw === 'on') : bad('应为 on 或 off', 'on or off is expected');

/** Empty, or an absolute http(s) address without a path. */
export const origin = (raw: string): Parsed<string> => {
  if (raw === '') return good(raw);
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
    ? good(url.origin)
    : bad('应为形如 https://fashen.example.cn 的地址，不带路径', 'an address such as https://fashen.example.cn without a path is expected');
};

/** Empty (SQLite in the home folder), or the address of a PostgreSQL database. */
export const databaseUrl = (raw: string): Parsed<string> =>
  raw === '' || (URL.canParse(raw) && /^postgres(ql)?:$/.test(new URL(raw).protocol))
    ? good(raw)
    : bad('应为 postgres://用户:密码@主机:端口/库名', 'postgres://user:password@host:port/database is expected');

/** Empty, or 32 bytes in base64. */
export const key32 = (raw: string): Parsed<Buffer | null> => {
  if (raw === '') return good(null);
  const bytes = Buffer.from(raw, 'base64');
  return bytes.length === 32 ? good(bytes) : bad('应为 32 字节的 base64', '32 bytes in base64 are expected');
};

/** Empty, or an Ed25519 private key: what stands between the lines of a PEM (PKCS 8). */
export const ed25519 = (raw: string): Parsed<SigningKey | null> => {
  if (raw === '') return good(null);
  try {
    return good(signingKeyOf(`-----BEGIN PRIVATE KEY-----\n${raw}\n-----END PRIVATE KEY-----\n`));
  } catch {
    return bad('应为 Ed25519 私钥（PKCS 8，base64）', 'an Ed25519 private key (PKCS 8, base64) is expected');
  }
};

/** Empty, or a password of at least twelve characters. */
export const password = (raw: string): Parsed<string> =>
  raw === '' || raw.length >= 12 ? good(raw) : bad('口令不得少于 12 个字符', 'at least twelve characters are expected');

/** Empty, or where a scanner for malware listens. */
export const scannerAddress = (raw: string): Parsed<ScannerAddress | null> => {
  if (raw === '') return good(null);
  if (/^unix:\/./.test(raw)) return good({ path: raw.slice('unix:'.length) });
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  return url?.protocol === 'tcp:' && url.hostname !== '' && url.port !== ''
    ? good({ host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) })
    : bad('应为 tcp://主机:端口 或者 unix:/路径', 'tcp://host:port or unix:/path is expected');
};

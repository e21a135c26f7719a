import { randomBytes } from 'node:crypto';

/** Without I, L, O, U: a code is read out over the telephone and copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = 12;
const SECRET = 16;

const random = (length: number): string =>
  [...randomBytes(length)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** 查询编号, 60 bits. */
export const newCode = (): string => random(CODE);
/** 查询密码, 80 bits. */
export const newSecret = (): string => random(SECRET);

/** As it is compared: full-width signs, spaces, hyphens and letters that look like digits do not matter. */
export const plainCode = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

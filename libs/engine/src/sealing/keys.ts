import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: 32 byte key, 12 byte nonce, 16 byte tag; base64. */
export type Encrypted = { iv: string; tag: string; data: string };

/** `about` is bound to the ciphertext: what was sealed for one purpose does not open under another. */
export function encrypt(key: Buffer, plain: Buffer, about: string): Encrypted {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64'), data: data.toString('base64') };
}

/** Throws when key, purpose or ciphertext are not those of the sealing. */
export function decrypt(key: Buffer, { iv, tag, data }: Encrypted, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(about, 'utf8'));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
}

/** A fresh key for one person, wrapped by the installation's key. */
export function newPersonKey(installation: Buffer, id: string): { key: Buffer; wrapped: string } {
  const key = randomBytes(32);
  const { iv, tag, data } = encrypt(installation, key, id);
  return { key, wrapped: `${iv}.${tag}.${data}` };
}

export function unwrap(installation: Buffer, id: string, wrapped: string): Buffer {
  const [iv = '', tag = '', data = ''] = wrapped.split('.');
  return decrypt(installation, { iv, tag, data }, id);
}

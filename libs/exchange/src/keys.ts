import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A public key of an installation: its bytes (DER, SPKI) in base64, and what people compare. */
export type PublicKey = { readonly key: string; readonly fingerprint: string };
/** The key that an installation signs with. */
export type SigningKey = { readonly privateKey: KeyObject; readonly publicKey: PublicKey };

const GROUPS = /.{4}/g;

/** SHA-256 over the public key (DER, SPKI), hex in groups of four: 64 digits that two people can read to each other. */
function fingerprintOf(der: Buffer): string {
  return (createHash('sha256').update(der).digest('hex').match(GROUPS) ?? []).join(' ');
}

function describe(key: KeyObject): PublicKey | undefined {
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const der = key.export({ format: 'der', type: 'spki' });
  return { key: der.toString('base64'), fingerprint: fingerprintOf(der) };
}

/** A key from what somebody sent: PEM, or the base64 inside it. Undefined for all that is no Ed25519 public key. */
export function publicKeyOf(text: string): PublicKey | undefined {
  const base64 = text.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, '');
  const der = Buffer.from(base64, 'base64');
  if (text.includes('PRIVATE') || der.length === 0 || der.toString('base64') !== base64) return undefined;
  const key = keyFrom(der);
  return key && describe(key);
}

/** Node has no question for it but to try. */
function keyFrom(der: Buffer): KeyObject | undefined {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** What verifies, of a key that was described before. */
export const verifyingKey = ({ key }: PublicKey): KeyObject =>
  createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });

/** Whether two texts of a fingerprint mean the same: people type them with other spaces and in capitals. */
export const sameFingerprint = (one: string, other: string): boolean => digits(one) === digits(other);
const digits = (text: string): string => text.replace(/[\s:：-]/g, '').toLowerCase();

/** The signing key kept in a PEM (PKCS 8). @throws when it is none, or no Ed25519 key */
export function signingKeyOf(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = describe(createPublicKey(privateKey));
  if (!publicKey) throw new TypeError('The signing key is no Ed25519 key');
  return { privateKey, publicKey };
}

/** A new signing key as PEM (PKCS 8): whoever has it can speak for the installation. */
export const createSigningKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

/**
 * A name that nobody else has: 128 random bits. Not `crypto.randomUUID`, which browsers keep from pages that came over plain http, as they do in
 * many an office network.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

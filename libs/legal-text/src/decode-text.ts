/** Control characters that no text file has. */
const CONTROL = /[^\P{Cc}\s\u0085]/u;

/**
 * The characters of a text file: UTF-8 or UTF-16 by byte order mark (which stays the first character), else UTF-8, else GB 18030, which
 * holds GBK and GB 2312 and is what Chinese editors save as ANSI. Undefined when the bytes are no whole text in any of these.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return CONTROL.test(text) ? undefined : text;
  }
  return undefined;
}

/** A decoder that refuses bytes says so with a TypeError; anything else is a fault. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import type { Json } from '@fashen/engine';

/** Bytes (UTF-8) that are the JSON of a `T`. */
export type JsonOf<T> = Uint8Array & { readonly of?: T };

/** What a thread answers with: sent as it is, or looked into where it is small. */
export const toJson = <T>(value: T): JsonOf<T> => new TextEncoder().encode(JSON.stringify(value));

/** Stands for what is made in a body that is being written; nobody who writes texts knows it. */
const MARK = randomUUID();
let met: MadeJson<unknown>[] | undefined;

/** A value whose JSON was made elsewhere: a part of an answer that is neither read nor written again on its way. */
export class MadeJson<T> {
  readonly #bytes: Uint8Array;

  constructor(bytes: JsonOf<T>) {
    this.#bytes = bytes;
  }

  get bytes(): Buffer {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
  }

  /** Reads the whole: only for what is small. */
  value(): T {
    return JSON.parse(this.bytes.toString()) as T;
  }

  toJSON(): unknown {
    if (!met) return this.value();
    met.push(this);
    return MARK;
  }
}

/** A part of a page that is JSON. */
export const asJson = (made: MadeJson<unknown>): Json => made as unknown as Json;

/** The body (UTF-8) of an answer; what was made stands in it byte by byte. */
export function bodyOf(view: unknown): Buffer {
  const made: MadeJson<unknown>[] = [];
  met = made;
  try {
    const pieces = JSON.stringify(view).split(`"${MARK}"`);
    return Buffer.concat(pieces.flatMap((piece, n) => (n === 0 ? [Buffer.from(piece)] : [made[n - 1]!.bytes, Buffer.from(piece)])));
  } finally {
    met = undefined;
  }
}

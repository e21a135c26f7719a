import type { CompiledEvent } from '../registration/compiled.js';
import type { Payload } from '../step/payload.js';

/** Personal fields as the machine would see them: sealed, though under no key. */
export function sealedForShow(entry: CompiledEvent | undefined, payload: Payload): Payload {
  if (!entry?.spec.personal) return payload;
  const sealed = Object.entries(entry.spec.personal).filter(([field]) => payload[field] !== undefined);
  return { ...payload, ...Object.fromEntries(sealed.map(([field, name]) => [field, { $sealed: name, iv: '', tag: '', data: '' }])) };
}

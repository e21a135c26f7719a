import { z } from 'zod';
import type { EventSpec } from '../definition.js';
import type { Json } from '../values.js';

export type PayloadContract = { schema: z.ZodType<Record<string, unknown>>; jsonSchema: Json };

/** The field that the engine adds, in the terms of fields.ts. */
const REASON = { title: '理由', description: 'Reason', multiline: true };

/** The contract as it is applied: no unknown fields, and the reason where the entry asks for one. */
export function payloadSchema({ payload, reason }: EventSpec): z.ZodType<Record<string, unknown>> {
  const strict = payload.strict();
  if (reason === undefined) return strict;
  const text = z.string().trim();
  const said = (reason === 'required' ? text.min(1) : text.optional()).meta(REASON);
  return strict.safeExtend({ reason: said });
}

/** Contracts by entry: registration asks for them twice, and what differs in a few entries (a twin) for all the others. */
const described = new WeakMap<EventSpec, PayloadContract>();

/** Contract and JSON Schema (what a client sends), or the fault that keeps one of them from being made. */
export function describePayload(at: string, spec: EventSpec): { contract?: PayloadContract; faults: string[] } {
  const known = described.get(spec);
  if (known) return { contract: known, faults: [] };
  try {
    const schema = payloadSchema(spec);
    const contract = { schema, jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as Json };
    described.set(spec, contract);
    return { contract, faults: [] };
  } catch (error) {
    return { faults: [`${at}: the payload cannot be described as JSON Schema (${(error as Error).message})`] };
  }
}

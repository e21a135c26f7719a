import type { z } from 'zod';
import { canonical } from '../codec/canonical.js';
import { NotJson } from '../codec/not-json.js';
import { pointer } from '../codec/pointer.js';
import type { CompiledEvent } from '../registration/compiled.js';
import type { Finding, Json, Refusal } from '../values.js';

export type Payload = Record<string, unknown>;
export type ReadPayload = { ok: true; payload: Payload } | { ok: false; refusal: Refusal };

/** Reads what came from outside against the contract; `reserved` fields are the engine's to set. */
export function readPayload(entry: CompiledEvent | undefined, raw: unknown, reserved: readonly string[]): ReadPayload {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return bad([{ rule: 'payload.invalid_type', field: '', expected: 'object' }]);
  const claimed = reserved.filter((field) => Object.hasOwn(raw, field));
  if (claimed.length > 0) return bad(claimed.map((field) => ({ rule: 'payload.reserved', field: `/${field}` })));
  if (!entry) return onlyJson(raw as Payload);
  const parsed = entry.schema.safeParse(raw);
  return parsed.success ? onlyJson(parsed.data) : bad(parsed.error.issues.flatMap((issue) => findingsOf(entry, issue)));
}

/** A contract may let through, or produce, what cannot be kept (`z.date()`, `z.any()`). */
function onlyJson(payload: Payload): ReadPayload {
  try {
    canonical(payload);
    return { ok: true, payload };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { ok: false, refusal: notJson(error) };
  }
}

/** What cannot be kept as JSON cannot be taken. */
export const notJson = ({ at, what }: NotJson): Refusal => ({
  code: 'BAD_PAYLOAD',
  findings: [{ rule: 'payload.notJson', field: at, found: what }],
});

const bad = (findings: readonly Finding[]): ReadPayload => ({ ok: false, refusal: { code: 'BAD_PAYLOAD', findings } });

function findingsOf({ spec }: CompiledEvent, issue: z.core.$ZodIssue): Finding[] {
  const field = pointer(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ rule: 'payload.unrecognized_keys', field: `${field}${pointer([key])}` }));
  if (spec.reason === 'required' && field === '/reason') return [{ rule: 'reason.required', field }];
  return [{ rule: `payload.${issue.code}`, field, ...details(issue) }];
}

const TOLD = ['expected', 'origin', 'format', 'minimum', 'maximum', 'inclusive', 'values'] as const;

/** What the contract asks for; never what was sent, which may be personal. */
const details = (issue: z.core.$ZodIssue): { [detail: string]: Json } =>
  Object.fromEntries(TOLD.flatMap((key) => (key in issue ? [[key, plain((issue as unknown as Record<string, unknown>)[key])]] : [])));

const plain = (value: unknown): Json =>
  Array.isArray(value) ? value.map(plain) : typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

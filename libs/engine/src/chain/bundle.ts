import { z } from 'zod';
import type { EventRow, Reader } from '../port.js';
import type { Instant } from '../values.js';
import { type Break, findBreak } from './verify-chain.js';

export const BUNDLE_FORMAT = 'fashen-bundle-1';

const rowSchema = z.strictObject({
  process: z.string(),
  seq: z.int(),
  machine: z.string(),
  type: z.string(),
  event: z.string(),
  at: z.string(),
  by: z.string(),
  causedBy: z.string().nullable(),
  previous: z.string(),
  hash: z.string(),
});

const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  exportedAt: z.string().optional(),
  processes: z.array(z.strictObject({ process: z.string(), events: z.array(rowSchema) })),
  /** Process → hash of its last row. */
  heads: z.record(z.string(), z.string()),
  /** A signed root over all heads; not made yet. */
  checkpoint: z.null(),
});

/** Event rows of processes as a file that anybody can verify without the system that wrote it. */
export type Bundle = z.infer<typeof bundleSchema>;

/** `checkpoint: null` says that no signature vouches for the heads: who rewrites a whole bundle is not found yet. */
export type BundleVerification = { ok: boolean; events: number; brokenAt: Break | null; checkpoint: null };

export function makeBundle(
  processes: readonly { process: string; head: string; events: readonly EventRow[] }[],
  exportedAt?: Instant,
): Bundle {
  return {
    format: BUNDLE_FORMAT,
    ...(exportedAt === undefined ? {} : { exportedAt }),
    processes: processes.map(({ process, events }) => ({ process, events: [...events] })),
    heads: Object.fromEntries(processes.map(({ process, head }) => [process, head])),
    checkpoint: null,
  };
}

/** Reads the processes and their histories; a process that does not exist throws. */
export async function exportBundle(
  reader: Pick<Reader, 'process' | 'events'>,
  processes: readonly string[],
  exportedAt?: Instant,
): Promise<Bundle> {
  const parts: { process: string; head: string; events: EventRow[] }[] = [];
  for (const process of processes) {
    const row = await reader.process(process);
    if (!row) throw new Error(`there is no process ${process} to export`);
    parts.push({ process, head: row.head, events: await reader.events(process) });
  }
  return makeBundle(parts, exportedAt);
}

/** What was parsed from a file as a bundle; throws zod's error when it is none. */
export const parseBundle = (value: unknown): Bundle => bundleSchema.parse(value);

/** Finds the first changed, inserted, removed or cut-off row; needs nothing but the bundle. */
export function verifyBundle(bundle: Bundle): BundleVerification {
  const events = bundle.processes.reduce((sum, { events }) => sum + events.length, 0);
  const brokenAt = firstBreak(bundle);
  return { ok: brokenAt === null, events, brokenAt, checkpoint: null };
}

function firstBreak(bundle: Bundle): Break | null {
  const seen = new Set<string>();
  for (const { process, events } of bundle.processes) {
    const head = bundle.heads[process];
    if (head === undefined || !Object.hasOwn(bundle.heads, process))
      return { process, seq: 0, why: 'the process has no head: it was added' };
    if (seen.has(process)) return { process, seq: 0, why: 'the process stands in the bundle twice' };
    seen.add(process);
    const broken = findBreak(process, events, head);
    if (broken) return broken;
  }
  const missing = Object.keys(bundle.heads).find((process) => !seen.has(process));
  return missing === undefined ? null : { process: missing, seq: 0, why: 'the process was removed' };
}

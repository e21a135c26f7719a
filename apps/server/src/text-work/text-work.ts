import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadOptions } from '@fashen/persistence';
import { Piscina } from 'piscina';
import { Problem } from '../platform/problem/problem.js';
import { isLight } from './light.js';
import type { About } from './tasks/version-text.js';
import type * as tasks from './tasks.js';

type Work = { [Name in keyof typeof tasks as (typeof tasks)[Name] extends (input: never) => unknown ? Name : never]: (typeof tasks)[Name] };
export type Task = keyof Work;
/** Those that find something in versions, asked with `askTexts` in a read or a transaction. */
export type TaskOn = { [Name in Task]: Parameters<Work[Name]>[0] extends About<unknown> ? Name : never }[Task];

/** One core is left to answer. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));
/** As many as act at once on a busy morning; uploads have waited at their doors before. */
const MOST_WAITING = 256;
/** Heap of one worker, in MB: a text that needs more is refused, and the server stays. */
const HEAP = 1024;

let pool: Piscina | undefined;
let seconds = 20;
let running = 0;
/** Who waits for a thread, in order. The time of a text begins in its thread, so that none is refused for those before it. */
const line: (() => void)[] = [];

/** The longest that one piece of work may take, in seconds (`FASHEN_TEXT_SECONDS`). */
export function limitTextWork(most: number): void {
  seconds = most;
}

/**
 * Does work on a text in a worker thread, so that the event loop goes on; its result is what the function of that name in `tasks.ts` answers.
 * What is small and linear is done at once. The pool is one for the process and begins with the first text.
 * @throws Problem TEXT.BUSY when too many texts wait, TEXT.TOO_SLOW and TEXT.TOO_COMPLEX when this one takes too long or too much memory;
 * the worker is ended then
 */
export async function textWork<Name extends Task>(
  name: Name,
  input: Parameters<Work[Name]>[0],
  transfer: readonly ArrayBuffer[] = [],
): Promise<Awaited<ReturnType<Work[Name]>>> {
  if (isLight(name, input)) return atOnce(name, input);
  if (line.length >= MOST_WAITING) throw new Problem('TEXT.BUSY', { fill: { seconds }, headers: { 'retry-after': String(seconds) } });
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((enter) => line.push(enter));
  try {
    return await inWorker<Awaited<ReturnType<Work[Name]>>>(name, input, transfer);
  } finally {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }
}

async function atOnce<Name extends Task>(name: Name, input: Parameters<Work[Name]>[0]): Promise<Awaited<ReturnType<Work[Name]>>> {
  const work = (await import('./tasks.js'))[name] as (given: typeof input) => ReturnType<Work[Name]>;
  return await work(input);
}

/** Ends the threads; what runs is given up. */
export async function endTextWork(): Promise<void> {
  const ended = pool;
  pool = undefined;
  await ended?.destroy();
}

async function inWorker<R>(name: Task, input: unknown, transfer: readonly ArrayBuffer[]): Promise<R> {
  pool ??= new Piscina({
    filename: new URL(`./tasks${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: AT_ONCE,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    execArgv: threadOptions(),
  });
  const limit = AbortSignal.timeout(seconds * 1000);
  try {
    return (await pool.run(input, { name, signal: limit, transferList: [...transfer] })) as R;
  } catch (error) {
    if (limit.aborted) throw new Problem('TEXT.TOO_SLOW', { fill: { seconds }, cause: error });
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new Problem('TEXT.TOO_COMPLEX', { cause: error });
    throw error;
  }
}

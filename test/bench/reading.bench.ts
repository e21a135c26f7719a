import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'expect';
import type { Client } from '../support/client.js';
import { ITEM, ReviewStory } from '../support/review.js';
import { type RunningServer, startServer } from '../support/server.js';
import { kinds, percentile, print, type Times, timed } from './measure.js';

/** A page of a case and the list of tasks, alone and while others write: whoever reads waits for nobody. */
Object.assign(globalThis, { expect });

const WRITERS = 20;
const ROUNDS = 300;
/** Milliseconds between two acts of one writer: eighty events a second, on twenty cases. */
const PAUSE = 250;

async function underReview(server: RunningServer): Promise<ReviewStory> {
  const story = new ReviewStory(server);
  await story.examining();
  return story;
}

async function read(reader: Client, path: string): Promise<Times> {
  const times: Times = [];
  for (let round = -20; round < ROUNDS; round += 1)
    await timed(round < 0 ? [] : times, async () => expect((await reader.get(path)).status).toBe(200));
  return times;
}

for (const database of kinds) {
  const server = await startServer({ database });
  const stories: ReviewStory[] = [];
  for (let n = 0; n < WRITERS; n += 1) stories.push(await underReview(server));
  await server.idle();
  const reader = await server.as('justice-head');
  const pages = [
    ['a case', `/api/processes/${stories[0]!.id}`],
    ['its chart', `/api/processes/${stories[0]!.id}/chart`],
    ['a desk’s tasks', '/api/tasks'],
  ] as const;
  const measure = async () => {
    const all: Times[] = [];
    for (const [, path] of pages) all.push(await read(reader, path));
    return all;
  };
  const alone = await measure();
  let isOver = false;
  let written = 0;
  const from = performance.now();
  const writers = stories.map(async (story, n) => {
    await setTimeout((PAUSE * n) / WRITERS);
    while (!isOver) {
      await story.done('justice-handler', 'addItem', { ...ITEM, problem: `${ITEM.problem}（${written}）` });
      written += 1;
      await setTimeout(PAUSE);
    }
  });
  const beside = await measure();
  const rate = (written * 1000) / (performance.now() - from);
  isOver = true;
  await Promise.all(writers);
  const ms = (times: Times) => `p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`;
  print(
    `reading beside ${WRITERS} who write ${Math.round(rate)} events a second, ${database}`,
    pages.map(([what], at) => ({
      what,
      value: `${(percentile(beside[at]!, 0.99) / percentile(alone[at]!, 0.99)).toFixed(2)} × alone`,
      goal: 'p99 ≤ 2 × alone',
      detail: `alone ${ms(alone[at]!)}; beside ${ms(beside[at]!)}`,
    })),
  );
  await server.close();
}

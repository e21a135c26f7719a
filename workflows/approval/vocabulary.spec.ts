import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { host } from '../../test/support/approval-office.js';
import { approvalEvents, approvalMessages } from './index.js';

const shared = approvalEvents(host);

describe('every rule of the room', () => {
  const sources = readdirSync(import.meta.dirname).filter((file) =>
    /^(checkers|duties|entry|newcomer|payload-checks|seat-checks)\.ts$/.test(file),
  );
  const given = new Set(
    sources.flatMap((file) =>
      [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/'((?:approval|entry)\.[a-zA-Z]+)'/g)].map(([, rule]) => rule!),
    ),
  );

  it('has a sentence and a way out in both languages, and no sentence is left over', () => {
    expect(given.size).toBeGreaterThan(40);
    expect(new Set(Object.keys(approvalMessages))).toEqual(given);
    for (const { says, wayOut } of Object.values(approvalMessages))
      for (const { zh, en } of [says, wayOut]) expect([/\p{Script=Han}/u.test(zh), en.length > 0]).toEqual([true, true]);
  });
  it('fills the same places in both languages', () => {
    const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));
    for (const { says } of Object.values(approvalMessages)) expect(holes(says.zh)).toEqual(holes(says.en));
  });
});

describe('every shared event', () => {
  it.each(Object.entries(shared))('%s has its words, a basis and a title for each field', (_, spec) => {
    expect([spec.label.zh, spec.label.en, spec.basis].every(Boolean)).toBe(true);
    for (const type of Object.values(spec.payload.shape) as z.ZodType[]) expect(titleOf(type)).toMatch(/\p{Script=Han}/u);
  });
  it.each([
    'transfer',
    'delegate',
    'takeBack',
    'handOver',
    'addSigner',
    'dropSigner',
    'appointSigner',
    'returnToStep',
    'recall',
    'refuse',
  ] as const)('%s is logged with a reason', (name) => expect(shared[name].reason).toBe('required'));
});

function titleOf(type: z.ZodType): unknown {
  return type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);
}

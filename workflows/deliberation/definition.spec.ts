import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';
import type { z } from 'zod';
import { deliberation } from './definition.js';
import { ownMessages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const read = (file: string) => readFileSync(join(__dirname, file), 'utf8');
const rulesIn = (file: string) => [...read(file).matchAll(/'([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g)].map(([, rule]) => rule!);
const givers = ['checkers.ts', 'duties.ts', 'payload-checks.ts', 'record-checks.ts', 'findings.ts'];

const titleOf = (type: z.ZodType): unknown =>
  type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);

describe('the definition of a deliberation', () => {
  it('can be registered', () => expect(faultsOf(deliberation)).toEqual([]));

  it('describes every state of the machine', () =>
    expect(new Set(Object.keys(deliberation.states))).toEqual(new Set(Object.keys(deliberation.machine.root.states))));

  it('gives every event a label, a basis and a title for each field of its form', () => {
    for (const [name, { label, basis, payload }] of Object.entries(deliberation.events)) {
      expect([name, label.zh, label.en, basis]).not.toContain('');
      expect([name, basis]).toEqual([name, expect.any(String)]);
      for (const [field, type] of Object.entries(payload.shape))
        expect([name, field, titleOf(type as z.ZodType)]).toEqual([name, field, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('has a sentence and a way out, in both languages, for every rule that it can give, and for none besides', () => {
    const rules = new Set(givers.flatMap(rulesIn));
    expect(rules.size).toBeGreaterThan(40);
    expect([...rules].filter((rule) => !Object.hasOwn(ownMessages, rule))).toEqual([]);
    expect(Object.keys(ownMessages).filter((rule) => !rules.has(rule))).toEqual([]);
    for (const { says, wayOut } of Object.values(ownMessages))
      for (const { zh, en } of [says, wayOut]) expect([zh, en].every(Boolean)).toBe(true);
  });

  it('says nothing under a name of the shared approval', () =>
    expect(Object.keys(ownMessages).filter((rule) => Object.hasOwn(approvalMessages, rule))).toEqual([]));

  it('keeps to the same placeholders in both languages', () => {
    const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));
    for (const { zh, en } of [...Object.values(ownMessages).flatMap(({ says, wayOut }) => [says, wayOut]), ...Object.values(NOTICES)])
      expect(holes(zh)).toEqual(holes(en));
  });

  it('sends only notices that exist, and every one of them', () => {
    const told = new Set(sources.flatMap((file) => [...read(file).matchAll(/tell\.\w+\('(\w+)'\)/g)].map(([, key]) => key!)));
    expect(told).toEqual(new Set(Object.keys(NOTICES)));
  });

  it('shows the drafters neither the views of a meeting nor how leaders pass the paper about', () => {
    const inside = ['transfer', 'delegate', 'addSigner', 'dropSigner', 'recall', 'copyIn', 'remindSigners'];
    expect(inside.filter((event) => timelineEvents.has(event as 'pass'))).toEqual([]);
    expect(inside.every((event) => Object.hasOwn(deliberation.events, event))).toBe(true);
    expect(deliberation.readers.filter(({ what, by }) => ['history', 'meeting'].includes(what) && by.includes('drafter'))).toEqual([]);
  });
});

describe('a notice of a deliberation', () => {
  it('shows the gap where a detail is missing', () => expect(noticeText('sentBack', { title: '办法' }).zh).toContain('{reason}'));
});

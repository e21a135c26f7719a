import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';
import type { z } from 'zod';
import { legalityReview } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const read = (file: string) => readFileSync(join(__dirname, file), 'utf8');
const rulesIn = (file: string) => [...read(file).matchAll(/'([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g)].map(([, rule]) => rule!);
const givers = sources.filter((file) => /(checkers|checks|duties)\.ts$/.test(file));

const titleOf = (type: z.ZodType): unknown =>
  type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);

describe('the definition', () => {
  it('can be registered', () => expect(faultsOf(legalityReview)).toEqual([]));

  it('describes every state of the machine', () => {
    const paths = Object.keys(legalityReview.machine.root.states).flatMap((name) => [
      name,
      ...Object.keys((legalityReview.machine.root.states as Record<string, { states: object }>)[name]!.states).map(
        (child) => `${name}.${child}`,
      ),
    ]);
    expect(new Set(Object.keys(legalityReview.states))).toEqual(new Set(paths));
  });

  it('gives every event a label, a basis and a title for each field of its form', () => {
    for (const [name, { label, basis, payload, by }] of Object.entries(legalityReview.events)) {
      expect([name, label.zh, label.en, basis]).not.toContain('');
      expect(basis).toBeDefined();
      if (by === 'system') continue;
      for (const [field, type] of Object.entries(payload.shape))
        expect([name, field, titleOf(type)]).toEqual([name, field, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('has a sentence and a way out, in both languages, for every rule that a checker or duty can give', () => {
    const rules = new Set(givers.flatMap(rulesIn));
    expect(rules.size).toBeGreaterThan(40);
    expect([...rules].filter((rule) => !Object.hasOwn(messages, rule))).toEqual([]);
    const borrowed = new Set(Object.keys(approvalMessages));
    expect(Object.keys(messages).filter((rule) => !rules.has(rule) && !borrowed.has(rule))).toEqual([]);
    for (const { says, wayOut } of Object.values(messages))
      for (const { zh, en } of [says, wayOut]) expect([zh, en].every(Boolean)).toBe(true);
  });

  it('keeps to the same placeholders in both languages', () => {
    const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));
    for (const { zh, en } of [...Object.values(messages).flatMap(({ says, wayOut }) => [says, wayOut]), ...Object.values(NOTICES)]) {
      expect(holes(zh)).toEqual(holes(en));
    }
  });

  it('sends only notices that exist, and every one of them', () => {
    const told = new Set(sources.flatMap((file) => [...read(file).matchAll(/tell\.\w+\('(\w+)'\)/g)].map(([, key]) => key!)));
    expect(told).toEqual(new Set(Object.keys(NOTICES)));
  });

  it('shows the drafters no event that tells what is being written inside', () => {
    const inside = [
      'markCheck',
      'addItem',
      'changeItem',
      'removeItem',
      'submitOpinion',
      'passSecondReview',
      'sendBackFromSecondReview',
      'sendBackFromHeadReview',
    ];
    expect(inside.filter((event) => timelineEvents.has(event as 'accept'))).toEqual([]);
    expect(inside.every((event) => Object.hasOwn(legalityReview.events, event))).toBe(true);
    expect(legalityReview.readers.filter(({ what, by }) => ['history', 'opinionDraft'].includes(what) && by.includes('drafter'))).toEqual(
      [],
    );
  });
});

describe('a notice', () => {
  it('writes days out in the language of the reader', () => {
    expect(noticeText('supplementRequested', { title: '办法', due: '2026-12-01' })).toEqual({
      zh: expect.stringContaining('2026年12月1日前'),
      en: expect.stringContaining('1 December 2026'),
    });
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('accepted', {}).zh).toContain('{title}'));
});

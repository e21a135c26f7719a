import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '@fashen/engine';
import { entryMessages } from '@fashen/workflow-approval';
import type { z } from 'zod';
import { projectInitiation } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const read = (file: string) => readFileSync(join(__dirname, file), 'utf8');
const rulesIn = (file: string) => [...read(file).matchAll(/'([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g)].map(([, rule]) => rule!);
const givers = ['checkers.ts', 'duties.ts', 'payload-checks.ts'];

const titleOf = (type: z.ZodType): unknown =>
  type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);

const paths = (states: Record<string, { states: object }>, above = ''): string[] =>
  Object.entries(states).flatMap(([name, node]) => [
    above + name,
    ...paths(node.states as Record<string, { states: object }>, `${above}${name}.`),
  ]);

describe('the definition', () => {
  it('can be registered', () => expect(faultsOf(projectInitiation)).toEqual([]));

  it('describes every state of the machine', () =>
    expect(new Set(Object.keys(projectInitiation.states))).toEqual(
      new Set(paths(projectInitiation.machine.root.states as Record<string, { states: object }>)),
    ));

  it('gives every event a label, a basis and a title for each field of its form', () => {
    for (const [name, { label, basis, payload }] of Object.entries({
      '@start': projectInitiation.start,
      ...projectInitiation.events,
    })) {
      expect([name, label.zh, label.en, basis]).not.toContain('');
      expect(basis).toBeDefined();
      for (const [field, type] of Object.entries(payload.shape))
        expect([name, field, titleOf(type)]).toEqual([name, field, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('has a sentence and a way out, in both languages, for every rule that a checker or duty can give', () => {
    const rules = new Set(givers.flatMap(rulesIn));
    expect([...rules].filter((rule) => !Object.hasOwn(messages, rule))).toEqual([]);
    expect(Object.keys(messages).filter((rule) => !rules.has(rule) && !Object.hasOwn(entryMessages, rule))).toEqual([]);
    for (const { says, wayOut } of Object.values(messages))
      for (const { zh, en } of [says, wayOut]) expect([zh, en].every(Boolean)).toBe(true);
  });

  it('keeps to the same placeholders in both languages', () => {
    const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));
    for (const { zh, en } of [...Object.values(messages).flatMap(({ says, wayOut }) => [says, wayOut]), ...Object.values(NOTICES)])
      expect(holes(zh)).toEqual(holes(en));
  });

  it('sends only notices that exist, and every one of them', () => {
    const told = new Set(sources.flatMap((file) => [...read(file).matchAll(/tell\.\w+\('(\w+)'\)/g)].map(([, key]) => key!)));
    expect(told).toEqual(new Set(Object.keys(NOTICES)));
  });

  it('hides no event: all sides see the whole case', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(projectInitiation.events)])));
});

describe('a notice', () => {
  it('says the month of the plan', () =>
    expect(noticeText('planned', { title: '某办法', year: '2026', month: '9' }).zh).toBe(
      '《某办法》已列入2026年度计划，请在9月底前完成。',
    ));
  it('shows the gap where a detail is missing', () => expect(noticeText('proposed', {}).zh).toContain('{title}'));
});

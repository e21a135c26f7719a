import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';
import type { z } from 'zod';
import { objectionReview } from './definition.js';
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
  it('can be registered', () => expect(faultsOf(objectionReview)).toEqual([]));

  it('describes every state of the machine', () =>
    expect(new Set(Object.keys(objectionReview.states))).toEqual(
      new Set(paths(objectionReview.machine.root.states as Record<string, { states: object }>)),
    ));

  it('gives every event a label, a basis and a title for each field of its form', () => {
    for (const [name, { label, basis, payload, by }] of Object.entries(objectionReview.events)) {
      expect([name, label.zh, label.en, basis]).not.toContain('');
      expect(basis).toBeDefined();
      if (by === 'system') continue;
      for (const [field, type] of Object.entries(payload.shape))
        expect([name, field, titleOf(type)]).toEqual([name, field, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('has a sentence and a way out, in both languages, for every rule that a checker or duty can give', () => {
    const rules = new Set([...givers.flatMap(rulesIn), ...Object.keys(approvalMessages)]);
    expect(rules.size).toBeGreaterThan(40);
    expect([...rules].filter((rule) => !Object.hasOwn(messages, rule))).toEqual([]);
    expect(Object.keys(messages).filter((rule) => !rules.has(rule))).toEqual([]);
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
    const told = new Set(
      sources.flatMap((file) =>
        [...read(file).matchAll(/tell\.\w+\('(\w+)'(?:, '(\w+)')?\)/g)].flatMap(([, ...keys]) => keys.filter(Boolean)),
      ),
    );
    expect(told).toEqual(new Set(Object.keys(NOTICES)));
  });

  it('hides no event from those who handle it', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(objectionReview.events)])));
});

describe('a notice', () => {
  it('tells days as people write them', () =>
    expect(noticeText('received', { receivedOn: '2026-03-02' }).zh).toBe('收到一件异议（2026年3月2日），请进行形式审查。'));
  it('shows the gap where a detail is missing', () => expect(noticeText('received', {}).zh).toContain('{receivedOn}'));
});

describe('what is written freely', () => {
  const sent = Object.entries(objectionReview.events).filter(([, { by }]) => by !== 'system');

  it('is sealed before it enters an event: an official may name somebody by mistake', () => {
    const open = sent.flatMap(([name, spec]) =>
      Object.entries(spec.payload.shape)
        .filter(([, type]) => (type as z.ZodType).meta()?.multiline === true)
        .filter(([field]) => !Object.hasOwn((spec as { personal?: object }).personal ?? {}, field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(open).toEqual([]);
  });
});

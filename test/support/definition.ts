import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '@fashen/domain';
import { faultsOf } from '@fashen/engine';
import type { z } from 'zod';
import { type Definition, renewed } from './workflow-readme.js';

type Said = Readonly<Record<string, { says: Words; wayOut: Words }>>;

/** `folder`: where the workflow's sources lie; rules and notices are looked for in their words. */
export type Described = {
  folder: string;
  definition: Definition;
  messages: Said;
  notices: Readonly<Record<string, Words>>;
  /** Messages of a mechanism that several workflows share: its own sources give these rules. */
  borrowed?: Said;
  /** So many rules at least: a pattern that found none would prove nothing. */
  leastRules: number;
  /** How a source names the notices that it sends, in groups. */
  sends?: RegExp;
};

const GIVERS = /(checkers|checks?|duties|findings)\.ts$/;
const RULE = /'([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g;
const SENDS = /tell\.\w+\('(\w+)'\)/g;

const titleOf = (type: z.ZodType): unknown =>
  type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);

type Node = { states: Readonly<Record<string, Node>> };
const pathsOf = ({ states }: Node, above = ''): string[] =>
  Object.entries(states).flatMap(([name, node]) => [`${above}${name}`, ...pathsOf(node, `${above}${name}.`)]);

const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));

/** The formatter of the house pads tables; the words are what counts. */
const wordsOf = (page: string) => page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

/** What every definition has: words for every state, event, field and finding, in both languages, and none that nobody uses. */
export function describeDefinition({ folder, definition, messages, notices, borrowed = {}, leastRules, sends = SENDS }: Described): void {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const found = (files: readonly string[], pattern: RegExp): Set<string> =>
    new Set(
      files.flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].flatMap(([, ...names]) => names.filter(Boolean)),
      ),
    );
  const spoken = Object.values(messages).flatMap(({ says, wayOut }) => [says, wayOut]);

  describe('the definition', () => {
    it('can be registered', () => expect(faultsOf(definition)).toEqual([]));

    it('is what its page says (`UPDATE_READMES=1` writes it anew)', () => {
      const path = join(folder, 'README.md');
      if (process.env.UPDATE_READMES) writeFileSync(path, renewed(readFileSync(path, 'utf8'), definition));
      const page = readFileSync(path, 'utf8');
      expect(wordsOf(page)).toBe(wordsOf(renewed(page, definition)));
    });

    it('describes every state of the machine', () =>
      expect(new Set(Object.keys(definition.states ?? {}))).toEqual(new Set(pathsOf(definition.machine.root as unknown as Node))));

    it('gives every event a label, a basis and a title for each field of its form', () => {
      for (const [name, { label, basis, payload, by }] of Object.entries({
        ...(definition.start ? { '@start': definition.start } : {}),
        ...definition.events,
      })) {
        expect([name, label.zh, label.en, basis]).not.toContain('');
        expect([name, basis]).toEqual([name, expect.anything()]);
        if (by === 'system') continue;
        for (const [field, type] of Object.entries(payload.shape))
          expect([name, field, titleOf(type as z.ZodType)]).toEqual([name, field, expect.stringMatching(/\p{Script=Han}/u)]);
      }
    });

    it('has a sentence and a way out, in both languages, for every rule that it can give, and for none besides', () => {
      const rules = found(
        sources.filter((file) => GIVERS.test(file)),
        RULE,
      );
      expect(rules.size).toBeGreaterThan(leastRules);
      expect([...rules].filter((rule) => !Object.hasOwn(messages, rule))).toEqual([]);
      expect(Object.keys(messages).filter((rule) => !rules.has(rule) && !Object.hasOwn(borrowed, rule))).toEqual([]);
      for (const { zh, en } of spoken) expect([zh, en].every(Boolean)).toBe(true);
    });

    it('keeps to the same placeholders in both languages', () => {
      for (const { zh, en } of [...spoken, ...Object.values(notices)]) expect(holes(zh)).toEqual(holes(en));
    });

    it('sends only notices that exist, and every one of them', () => expect(found(sources, sends)).toEqual(new Set(Object.keys(notices))));
  });
}

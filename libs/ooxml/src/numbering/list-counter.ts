import { formatNumber } from './number-format.js';
import type { AbstractList, Level, List, NumberingDefinitions } from './numbering-definitions.js';

/** What Word prints before a paragraph: the label and what separates it from the text. */
export type WrittenNumber = { label: string; separator: string; level: number };

type Counters = (number | undefined)[];
const LEVELS = 9;

/**
 * Counts list paragraphs in document order and writes their numbers out. Lists of one abstract definition count on together
 * (ECMA-376 Part 1, 17.9.15); a start override begins anew at the first paragraph of that list and level.
 */
export class ListCounter {
  private readonly counters = new Map<string, Counters>();
  private readonly started = new Set<string>();

  constructor(
    private readonly definitions: NumberingDefinitions,
    /** The list that a numbering style stands for (numStyleLink). */
    private readonly listOfStyle: (styleId: string) => string | undefined,
  ) {}

  /** The number of the next paragraph of this list and level; undefined if there is no such list. Advances the count. */
  next(listId: string, level: number): WrittenNumber | undefined {
    const list = this.definitions.lists.get(listId);
    const abstract = list && this.abstractOf(list);
    const definition = abstract && levelOf(list, abstract, level);
    if (list === undefined || abstract === undefined || definition === undefined) return undefined;
    const counters = this.countersOf(abstract.id);
    counters[level] = this.advance(listId, list, level, counters[level], definition);
    this.restartBelow(list, abstract, level, counters);
    return { label: write(list, abstract, definition, counters), separator: definition.separator, level };
  }

  /** The level to which a paragraph style is bound in this list. */
  levelOfStyle(listId: string, styleId: string): number | undefined {
    const list = this.definitions.lists.get(listId);
    const abstract = list && this.abstractOf(list);
    if (list === undefined || abstract === undefined) return undefined;
    for (const level of abstract.levels.keys()) if (levelOf(list, abstract, level)?.style === styleId) return level;
    return undefined;
  }

  private abstractOf(list: List): AbstractList | undefined {
    const own = this.definitions.abstractLists.get(list.abstractId);
    if (own?.usesStyle === undefined) return own;
    const linked = this.definitions.lists.get(this.listOfStyle(own.usesStyle) ?? '');
    const target = linked && this.definitions.abstractLists.get(linked.abstractId);
    if (target !== undefined && target.usesStyle === undefined) return target;
    return [...this.definitions.abstractLists.values()].find(({ styleLink }) => styleLink === own.usesStyle);
  }

  private countersOf(abstractId: string): Counters {
    const counters = this.counters.get(abstractId) ?? new Array<undefined>(LEVELS).fill(undefined);
    this.counters.set(abstractId, counters);
    return counters;
  }

  private advance(listId: string, list: List, level: number, current: number | undefined, { start }: Level): number {
    const override = list.overrides.get(level)?.start;
    const key = `${listId}/${level}`;
    const first = !this.started.has(key);
    this.started.add(key);
    if (first && override !== undefined) return override;
    return current === undefined ? (override ?? start) : current + 1;
  }

  private restartBelow(list: List, abstract: AbstractList, level: number, counters: Counters): void {
    for (let below = level + 1; below < LEVELS; below += 1) {
      const restartAfter = levelOf(list, abstract, below)?.restartAfter;
      if (restartAfter === undefined || level < restartAfter) counters[below] = undefined;
    }
  }
}

function levelOf(list: List, abstract: AbstractList, level: number): Level | undefined {
  return list.overrides.get(level)?.level ?? abstract.levels.get(level);
}

function write(list: List, abstract: AbstractList, definition: Level, counters: Counters): string {
  if (definition.format === 'bullet') return bullet(definition.pattern);
  return definition.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const source = levelOf(list, abstract, level);
    const format = definition.allDecimal ? 'decimal' : (source?.format ?? 'decimal');
    return formatNumber(counters[level] ?? source?.start ?? 1, format);
  });
}

/** Symbol fonts keep their bullets in the private use area, where they mean nothing without the font. */
const bullet = (pattern: string): string => pattern.replace(/[\uf000-\uf0ff]/g, '•');

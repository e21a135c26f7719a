import type { Outline } from '../outline.js';
import type { OutlineNode } from '../outline-node.js';
import type { Citation } from './citation.js';
import { citation } from './citations-of.js';
import { continued, type Step, stepsOf } from './place.js';
import type { Standpoint } from './places-of-text.js';
import type { Reading } from './read-citations.js';
import { lookupOf, type PlacedReading, readingsOf, targetsOf } from './readings-of.js';
import { absolute, type Chain, chainsOf, withNumbers } from './written-place.js';

/** Which node of the new text a node of the old one is, by their ids; null when it is gone. */
export type Renumbering = (id: string) => string | null;
/** A citation that must be written anew in the node `at` of the new text; `raw` null when no words lead to what it cited: a person decides. */
export type Rewritten = { citation: Citation; at: string; raw: string | null };

/** Words that may be written, with the steps that a list after them goes on from. */
type Candidate = { raw: string; meanings: Meaning[]; steps: Step[] };
/** A reading, and the nodes that it must lead to. */
type Meaning = [reading: Reading, nodes: readonly OutlineNode[]];

/**
 * What becomes of the citations of a text when its clauses get other places: those whose words, read from where they stand now, would
 * lead elsewhere. They get new numbers in the form they have; a relative one (前款, 前两条) whose target no longer stands there is written
 * as an absolute one. No words are offered that do not lead to what was cited. A range follows its two ends, and takes in
 * what was put in between them.
 */
export function renumber(old: Outline, next: Outline, heirOf: Renumbering): Rewritten[] {
  const writer = new Renumberer(old, next, heirOf);
  return groupsOf(readingsOf(old, writer.before)).flatMap((group) => writer.rewrite(group));
}

/** Readings of the same words (第三、五条) belong together. */
function groupsOf(readings: readonly PlacedReading[]): PlacedReading[][] {
  const groups: PlacedReading[][] = [];
  for (const one of readings) {
    const [last] = groups.at(-1) ?? [];
    if (last?.node === one.node && last.reading.start === one.reading.start) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

class Renumberer {
  readonly before;
  private readonly after;
  private readonly nodes: ReadonlyMap<string, OutlineNode>;
  private readonly order: ReadonlyMap<string, number>;
  private readonly chains: ReadonlyMap<string, Chain>;
  private known: ReadonlySet<string | null> | undefined;
  /** The group before, and the steps it has now: what a list goes on from. */
  private previous: { node: OutlineNode; steps: Step[] } | undefined;

  constructor(
    old: Outline,
    next: Outline,
    private readonly heirOf: Renumbering,
  ) {
    this.before = lookupOf(old);
    this.after = lookupOf(next);
    this.nodes = new Map([...this.after.places].map(([id, [node]]) => [id, node]));
    this.order = new Map([...this.nodes.keys()].map((id, at) => [id, at]));
    this.chains = chainsOf(next.nodes);
  }

  rewrite(group: readonly PlacedReading[]): Rewritten[] {
    const [first] = group as readonly [PlacedReading];
    const inherited = this.previous?.node === first.node ? this.previous.steps : [];
    this.previous = { node: first.node, steps: group.at(-1)?.reading.steps ?? [] };
    const targets = group.map(({ reading, from }) => targetsOf(reading, from, this.before.named));
    const at = this.heirOf(first.node.id);
    const from = at === null ? undefined : this.after.places.get(at)?.[1];
    if (at === null || from === undefined || targets.some(({ length }) => length === 0)) return [];
    const written = first.node.text.slice(first.reading.start, first.reading.end);
    const heirs = targets.map((some, n) => this.heirsOf(some, group[n]?.reading.through !== null));
    const found = heirs.every(isWhole) ? this.candidate(group, heirs, inherited, from) : undefined;
    if (found !== undefined) this.previous = { node: first.node, steps: found.steps };
    if (found?.raw === written) return [];
    return [{ citation: citation(first, this.before.named), at, raw: found?.raw ?? null }];
  }

  /** In the order of the new text. Of a range what lies between its ends may have gone. */
  private heirsOf(targets: readonly OutlineNode[], isRange: boolean): (OutlineNode | undefined)[] {
    const heirs = targets.map(({ id }) => this.nodes.get(this.heirOf(id) ?? ''));
    const kept = isRange ? heirs.filter((heir, n) => heir !== undefined || n === 0 || n === heirs.length - 1) : heirs;
    const order = (heir: OutlineNode | undefined): number => this.order.get(heir?.id ?? '') ?? 0;
    return kept.length > 1 ? kept.sort((one, other) => order(one) - order(other)) : kept;
  }

  private candidate(group: readonly PlacedReading[], heirs: OutlineNode[][], inherited: Step[], from: Standpoint): Candidate | undefined {
    for (const each of this.candidates(group, heirs, inherited, from))
      if (each.meanings.every((meaning) => this.holds(meaning, from))) return each;
    return undefined;
  }

  /** As it is, with other numbers, as a place from the article down; each from where the list before it has come to. */
  private *candidates(group: readonly PlacedReading[], heirs: OutlineNode[][], inherited: Step[], from: Standpoint): Generator<Candidate> {
    const [{ reading, node }] = group as readonly [PlacedReading];
    const words = node.text.slice(reading.start, reading.end);
    const [lead, place] = [words.slice(0, reading.placeStart - reading.start), words.slice(reading.placeStart - reading.start)];
    const ends = reading.through === null ? heirs.map(([heir]) => heir) : [heirs[0]?.[0], heirs[0]?.at(-1)];
    const chains = ends.map((heir) => this.chains.get(heir?.id ?? '') ?? {});
    const deepest = reading.kind === 'relative' && place === '' ? undefined : withNumbers(place, chains, reading.through !== null);
    for (const anew of [place, deepest]) if (anew !== undefined) yield inForm(group, heirs, lead, anew, inherited);
    yield* this.inFull(reading, reading.kind === 'relative' ? '' : lead, heirs.flat(), from);
  }

  /** 第五条第二款, 本条第二款; of several nodes a range where they follow each other, else a list. */
  private *inFull(reading: Reading, lead: string, heirs: readonly OutlineNode[], from: Standpoint): Generator<Candidate> {
    const places = heirs.map(({ id }) => absolute(this.chains.get(id) ?? {}));
    const [first, last] = [places[0], places.at(-1)];
    if (!isWhole(places) || first === undefined || last === undefined) return;
    const kind = reading.kind === 'named' ? ('named' as const) : ('own' as const);
    const anew = { ...reading, kind, words: '', through: null };
    const isHere = lead === '' && heirs.every(({ id }) => id.startsWith(`${from.article?.id}.`));
    const words = places.map((place) => (isHere ? place.words.replace(ARTICLE, '本条') : place.words));
    if (places.length > 2)
      yield {
        raw: `${lead}${words[0]}至${isHere ? last.words.replace(ARTICLE, '') : words.at(-1)}`,
        meanings: [[{ ...anew, steps: first.steps, through: last.steps.at(-1) ?? null }, heirs]],
        steps: last.steps,
      };
    yield {
      raw: lead + [words.slice(0, -1).join('、'), words.at(-1)].filter((part) => part !== '').join('和'),
      meanings: places.map(({ steps }, n): Meaning => [{ ...anew, steps }, heirs.slice(n, n + 1)]),
      steps: last.steps,
    };
  }

  private holds([reading, nodes]: Meaning, from: Standpoint): boolean {
    const found = targetsOf(reading, from, this.after.named);
    if (reading.through === null) return found.length === nodes.length && found.every((node, n) => node === nodes[n]);
    const [meant, read] = [new Set(nodes), new Set(found)];
    const isWithin = nodes.every((node) => read.has(node)) && found.every((node) => meant.has(node) || this.isNew(node));
    return isWithin && found[0] === nodes[0] && found.at(-1) === nodes.at(-1);
  }

  /** Put into the new text, and no clause of the old one. */
  private isNew({ id }: OutlineNode): boolean {
    this.known ??= new Set([...this.before.places.keys()].map((old) => this.heirOf(old)));
    return !this.known.has(id);
  }
}

const ARTICLE = /^第[^条]{1,9}条(?:之[一二三四五六七八九十]{1,3})?/;
const isWhole = <T>(some: readonly (T | undefined)[]): some is T[] => some.every((one) => one !== undefined);

/** The readings of the same words with another place written in them. */
function inForm(
  group: readonly PlacedReading[],
  heirs: OutlineNode[][],
  lead: string,
  place: string,
  inherited: readonly Step[],
): Candidate {
  const [own = '', end] = place.split(/(?<=[条款项目章节编]|之[一二三四五六七八九十])[至到](?=第)/);
  const steps = stepsOf(own) ?? [];
  const deepest = steps.at(-1);
  const last = end === undefined ? deepest?.through : stepsOf(end)?.at(-1);
  const numbers = [deepest?.number, ...(deepest?.others ?? [])];
  const meanings = group.map(({ reading }, n): Meaning => {
    const number = numbers[n] ?? 0;
    const mine = deepest === undefined ? [] : [...steps.slice(0, -1), { unit: deepest.unit, number, inserted: deepest.inserted }];
    const isList = reading.steps.length > mine.length;
    return [{ ...reading, steps: isList ? continued(inherited, mine) : mine, through: last ?? null }, heirs[n] ?? []];
  });
  return { raw: lead + place, meanings, steps: meanings.at(-1)?.[0].steps ?? [] };
}

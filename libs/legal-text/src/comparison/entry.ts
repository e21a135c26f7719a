import type { ArticleChange, Change } from './comparison.js';
import type { Group } from './groups.js';
import { onlyFollow } from './references.js';
import { segmentsOf } from './segments.js';
import { likenessOfTexts } from './shingles.js';
import type { Unit } from './unit.js';

/** Makes the entries of a comparison from groups of units. */
export class EntryWriter {
  /** Of each article of the main text, as cited (第九条), what it is called now. */
  private readonly names = new Map<string, Set<string>>();

  constructor(
    private readonly old: readonly Unit[],
    private readonly next: readonly Unit[],
    groups: readonly Group[],
  ) {
    for (const group of groups) {
      for (const i of group.old) {
        const [from, to] = [old[i]!.node, group.next.map((j) => next[j]!.node)];
        if (from.type !== 'article') continue;
        const names = this.names.get(from.anchor) ?? new Set();
        for (const { anchor } of to) names.add(anchor);
        this.names.set(from.anchor, names);
      }
    }
  }

  write({ old: from, next: to }: Group, isMoved: boolean): ArticleChange {
    const old = from.map((i) => this.old[i]!);
    const next = to.map((j) => this.next[j]!);
    const isKept = old.length === 1 && next.length === 1 && this.isSameBut(old[0]!, next[0]!);
    return {
      change:
        isKept && !isMoved
          ? old[0]!.isNumberedAs(next[0]!) && old[0]!.body === next[0]!.body
            ? 'same'
            : 'renumbered'
          : changeOf(old, next, isMoved),
      kind: (next[0] ?? old[0])!.node.type,
      isMoved,
      old: anchorOf(old),
      new: anchorOf(next),
      oldIds: old.map(({ node }) => node.id),
      newIds: next.map(({ node }) => node.id),
      oldAt: old[0]?.at ?? null,
      newAt: next[0]?.at ?? null,
      similarity: isKept ? 1 : similarityOf(old, next),
      segments: segmentsOf(textOf(old), textOf(next), [old[0]?.labelLength ?? 0, next[0]?.labelLength ?? 0]),
    };
  }

  private isSameBut(old: Unit, next: Unit): boolean {
    if (old.body === next.body) return true;
    return old.neutral === next.neutral && onlyFollow(old.body, next.body, (from, to) => this.names.get(from)?.has(to) ?? false);
  }
}

function changeOf(old: readonly Unit[], next: readonly Unit[], isMoved: boolean): Change {
  if (old.length === 0) return 'added';
  if (next.length === 0) return 'removed';
  if (next.length > 1) return 'split';
  if (old.length > 1) return 'merged';
  return isMoved ? 'moved' : 'edited';
}

const anchorOf = (units: readonly Unit[]): string | null => (units.length === 0 ? null : units.map(({ node }) => node.anchor).join('、'));
const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join('');
const bodyOf = (units: readonly Unit[]): string => units.map(({ body }) => body).join('');

/** Rounded down, so that 1 is never said of what differs. */
function similarityOf(old: readonly Unit[], next: readonly Unit[]): number {
  if (old.length === 0 || next.length === 0) return 0;
  const alike = likenessOfTexts(bodyOf(old), bodyOf(next));
  return Math.min(Math.floor(alike * 1000) / 1000, 0.999);
}

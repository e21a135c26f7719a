import type { VersionClauses } from '@fashen/contracts';

export type Clause = VersionClauses['clauses'][number];

/** A line as it stands in the text: pieces of one clause or of several, such as 第五条 and its first 款. */
export type Line = { indent: 0 | 1 | 2; pieces: readonly Clause[] };

/** What is read as one: an article with all that it holds, or a heading. */
export type Unit = { id: string; type: string; anchor: string; label: string; heading: string; lines: readonly Line[] };

/** Divisions hold units; they are units themselves for their own line only. */
const DIVISIONS: readonly string[] = ['document', 'part', 'chapter', 'section', 'attachment'];
const INDENTS: Readonly<Record<string, 1 | 2>> = { item: 1, subitem: 2 };

/** Ids of the units that clauses belong to, by clause. */
function unitIds(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const units = new Map<string, string>();
  for (const { id, parent } of clauses) {
    const above = parent === null ? undefined : byId.get(parent);
    units.set(id, above && !DIVISIONS.includes(above.type) ? (units.get(above.id) ?? above.id) : id);
  }
  return units;
}

/** The pieces in lines: a piece that does not end its line goes on with the next one. */
function linesOf(pieces: readonly Clause[]): Line[] {
  const lines: Line[] = [];
  let line: Clause[] = [];
  const close = () => {
    const last = line.at(-1);
    if (last) lines.push({ indent: INDENTS[last.type] ?? 0, pieces: line });
    line = [];
  };
  for (const piece of pieces) {
    line.push(piece);
    if (piece.text.endsWith('\n')) close();
  }
  close();
  return lines;
}

/** The text of a version in the pieces that a reader moves by, in document order. */
export function unitsOf(clauses: readonly Clause[]): Unit[] {
  const ids = unitIds(clauses);
  const held = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const unit = ids.get(clause.id) ?? clause.id;
    held.set(unit, [...(held.get(unit) ?? []), clause]);
  }
  return [...held].flatMap(([id, pieces]) => {
    const head = pieces[0];
    return head ? [{ id, type: head.type, anchor: head.anchor, label: head.label, heading: head.heading, lines: linesOf(pieces) }] : [];
  });
}

/** The clause that an anchor names, or the article in which it would stand; undefined where the text has neither. */
export function clauseAt(units: readonly Unit[], anchor: string): { unit: Unit; clause: Clause } | undefined {
  let best: { unit: Unit; clause: Clause } | undefined;
  for (const unit of units) {
    for (const clause of unit.lines.flatMap(({ pieces }) => pieces)) {
      if (clause.anchor === anchor) return { unit, clause };
      const isNearer = anchor.startsWith(clause.anchor) && clause.anchor.length > (best?.clause.anchor.length ?? 0);
      if (isNearer) best = { unit, clause };
    }
  }
  return best;
}

/** Things that stand at clauses, by unit, in the order in which they came. */
export function byUnit<T>(units: readonly Unit[], things: readonly T[], anchorsOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const ids = new Set(anchorsOf(thing).map((anchor) => clauseAt(units, anchor)?.unit.id));
    for (const id of ids) if (id !== undefined) found.set(id, [...(found.get(id) ?? []), thing]);
  }
  return found;
}

import type { SuggestionOutcome } from '@fashen/contracts';
import type { Words } from '@fashen/engine';
import type { OutlineNode } from '@fashen/legal-text';
import { type DocxEdit, refusalsOf } from '@fashen/ooxml';
import { changesFor } from './clause-changes.js';
import { readSuggestion } from './read-suggestion.js';
import { type Refusal, refused, refusedByFile, SuggestionRefused } from './refused.js';
import { segmentsWith } from './segments.js';
import { spanOf, type TextChange, type VersionFile } from './version-file.js';
import type { Wish } from './wish.js';

/** An opinion item and its clause in the version that is changed; `text`: how the drafter wants it to read instead. */
export type Asked = {
  process: string;
  item: string;
  ordinal: number;
  anchor: string;
  suggestion: string;
  text: string | undefined;
  clause: OutlineNode | undefined;
};

export type Plan = { edits: DocxEdit[]; items: SuggestionOutcome[] };

/** What becomes of each item, in their order: one that meets an earlier one in the same words is refused, one beside it is not. */
export function planSuggestions(version: VersionFile, asked: readonly Asked[]): Plan {
  const plan: Plan = { edits: [], items: [] };
  for (const one of asked) {
    const { wish, changes, refusal } = decide(version, one, plan.edits);
    plan.edits.push(...changes.map(({ edit }) => edit));
    const shown = wish && one.clause;
    plan.items.push({
      process: one.process,
      item: one.item,
      anchor: one.anchor,
      clause: one.clause?.anchor ?? null,
      outcome: refusal ? 'refused' : changes.length > 0 ? 'applied' : 'unchanged',
      segments: refusal || !shown ? [] : segmentsWith(version, spanOf(version, shown), changes).map(([mark, text]) => [mark, text]),
      refusal: refusal ?? null,
      remarks: [...besides(version, one, asked), ...(wish && !refusal ? numbersBehind(version, wish, changes) : [])],
    });
  }
  return plan;
}

type Decision = { wish?: Wish; changes: TextChange[]; refusal?: Refusal };

function decide(version: VersionFile, { clause, suggestion, text }: Asked, earlier: readonly DocxEdit[]): Decision {
  if (clause === undefined) return { changes: [], refusal: refused('noClause') };
  const wish: Wish | undefined =
    text === undefined ? readSuggestion(version.outline, clause, suggestion) : { kind: 'text', within: clause, text };
  if (wish === undefined) return { changes: [], refusal: refused('unclear') };
  try {
    const changes = changesFor(version, wish);
    const own = changes.map(({ edit }) => edit);
    const [alone] = refusalsOf(version.file, own);
    if (alone) return { wish, changes: [], refusal: refusedByFile(alone) };
    const [together] = refusalsOf(version.file, [...earlier, ...own]);
    return together ? { wish, changes: [], refusal: refused('conflict') } : { wish, changes };
  } catch (error) {
    if (error instanceof SuggestionRefused) return { wish, changes: [], refusal: error.refusal };
    throw error;
  }
}

/** The other items that are about the same clause, or about one that holds it or stands in it. */
function besides(version: VersionFile, one: Asked, asked: readonly Asked[]): Words[] {
  const { clause } = one;
  if (clause === undefined) return [];
  const own = spanOf(version, clause);
  const others = asked.filter((other) => {
    const span = other !== one && other.clause && spanOf(version, other.clause);
    return span && span.begin < own.end && own.begin < span.end;
  });
  if (others.length === 0) return [];
  const numbers = others.map(({ ordinal }) => ordinal);
  return [
    {
      zh: `第${numbers.join('、')}条意见也涉及${clause.anchor}，按先后顺序处理，请通读改后的条文。`,
      en: `Item ${numbers.join(', ')} is about ${clause.anchor} too; they are applied in their order, so read the clause as a whole.`,
    },
  ];
}

/** Numbers that were typed stay as they are when a clause goes or comes. */
function numbersBehind(version: VersionFile, wish: Wish, changes: readonly TextChange[]): Words[] {
  const isTyped = changes.some(({ edit }) => edit.kind === 'delete' && (version.file.paragraphs[edit.paragraph]?.number ?? '') === '');
  const isLabelled = wish.kind === 'delete' && wish.within.label !== '' && isTyped;
  if (!isLabelled && wish.kind !== 'add') return [];
  return [
    {
      zh: '其后条款的序号和对这些条款的引用不会随之改动，请核对。',
      en: 'Numbers of the clauses behind it, and citations of them, are not changed with it; check them.',
    },
  ];
}

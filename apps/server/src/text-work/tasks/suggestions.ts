import type { SuggestionOutcome } from '@fashen/contracts';
import { compare, findNode, type Outline, type OutlineNode, reanchor } from '@fashen/legal-text';
import { type Reviser, reviseDocx } from '@fashen/ooxml';
import { type Asked, type Plan, planSuggestions } from '../suggestions/plan-suggestions.js';
import { refused } from '../suggestions/refused.js';
import { openVersion } from '../suggestions/version-file.js';
import { outlineOfText, type VersionText } from './version-text.js';

/** An opinion item as it is asked for; `of`: the version that the opinion speaks of, null where it is not there. */
export type WantedItem = Omit<Asked, 'clause'> & { of: string | null };
export type Suggested = {
  items: SuggestionOutcome[];
  /** Is there anything to apply? */
  isAny: boolean;
  /** The file with what is applied as tracked changes; null in a dry run, and when nothing is. */
  revised: Uint8Array | null;
  /** As the text itself says it. */
  title: string;
};

/**
 * Applies what an opinion suggests to the file of a version.
 * @param others the versions that the opinions speak of, as far as they are others
 * @param by who revises; null in a dry run
 */
export async function suggest({
  bytes,
  version,
  others,
  wanted,
  by,
}: {
  bytes: Uint8Array;
  version: VersionText;
  others: readonly VersionText[];
  wanted: readonly WantedItem[];
  by: Reviser | null;
}): Promise<Suggested> {
  const outline = outlineOfText(version);
  const finders = new Map(others.map((other) => [other.id, clauseFinder(outlineOfText(other), outline)]));
  finders.set(version.id, (anchor) => findNode(outline, anchor));
  const asked = wanted.map(({ of, ...item }): Asked => ({ ...item, clause: of === null ? undefined : finders.get(of)?.(item.anchor) }));
  const opened = await openVersion(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), version.text, outline);
  const plan: Plan = opened ? planSuggestions(opened, asked) : { edits: [], items: asked.map(stale) };
  const isAny = plan.edits.length > 0;
  const revised = opened && isAny && by ? await reviseDocx(opened.file, plan.edits, by) : null;
  return { items: plan.items, isAny, revised, title: outline.title };
}

/** An anchor is of the text that the opinion speaks of; in another version it is followed by comparison, or lost. */
function clauseFinder(old: Outline, next: Outline): (anchor: string) => OutlineNode | undefined {
  const comparison = compare(old, next);
  return (anchor) => {
    const now = reanchor(anchor, comparison);
    return now.gone ? undefined : findNode(next, now.anchor);
  };
}

const stale = ({ process, item, anchor, clause }: Asked): SuggestionOutcome => ({
  process,
  item,
  anchor,
  clause: clause?.anchor ?? null,
  outcome: 'refused',
  segments: [],
  refusal: refused('stale'),
  remarks: [],
});

import type { Comparison } from '../comparison/comparison.js';
import { walk } from '../outline-node.js';
import { citationsOf } from './citations-of.js';
import { renumber } from './renumber.js';
import { renumberingOf } from './renumbering.js';

/** A citation that a revision left as it was although what it cited is elsewhere now. */
export type StaleCitation = {
  /** Id and anchor of the node of the new text in which it stands. */
  at: string;
  anchor: string;
  written: string;
  /** The words that lead there now; null when what it cited is gone, or no words lead to it. */
  shouldBe: string | null;
};

/**
 * Citations of the new draft that no longer lead to what they led to in the old one, in the order of the old text. One that its author
 * has written anew, in whatever words, is not among them.
 */
export function staleCitations(comparison: Comparison): StaleCitation[] {
  const anchors = new Map([...walk(comparison.new.nodes)].map(({ id, anchor }) => [id, anchor]));
  const standing = new Set(citationsOf(comparison.new).map(({ at, raw }) => keyOf(at, raw)));
  const rewritten = renumber(comparison.old, comparison.new, renumberingOf(comparison));
  return rewritten.flatMap(({ at, citation, raw }) => {
    const isStale = standing.has(keyOf(at, citation.raw)) && !(raw !== null && standing.has(keyOf(at, raw)));
    return isStale ? [{ at, anchor: anchors.get(at) ?? at, written: citation.raw, shouldBe: raw }] : [];
  });
}

const keyOf = (at: string, raw: string): string => `${at} ${raw}`;

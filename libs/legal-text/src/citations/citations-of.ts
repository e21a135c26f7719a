import type { Outline } from '../outline.js';
import type { OutlineNode } from '../outline-node.js';
import type { Citation } from './citation.js';
import { numberOf } from './place.js';
import type { Root, Standpoint } from './places-of-text.js';
import type { Reading } from './read-citations.js';
import { attachmentOf, lookupOf, type PlacedReading, plain, readingsOf, targetsOf } from './readings-of.js';
import { resolveRelative } from './resolve.js';

/**
 * All citations of a text, in order: by full name, by short name that the text introduced, of its own places, relative ones (前款), and
 * by document number. Places in this text, and in documents it carries, are looked up; whether a cited law exists is not asked here.
 */
export function citationsOf(outline: Pick<Outline, 'title' | 'nodes'>): Citation[] {
  const lookup = lookupOf(outline);
  return readingsOf(outline, lookup).map((placed) => citation(placed, lookup.named));
}

/** A reading as callers see it, with what it leads to. */
export function citation({ reading, node, from }: PlacedReading, named: ReadonlyMap<string, Root>): Citation {
  const { kind, title, documentNumber, words, steps, through, start, end } = reading;
  const targets = targetsOf(reading, from, named);
  const isOfAttachment = words.startsWith('附');
  const isOwn = (kind === 'own' || kind === 'relative') && !isOfAttachment;
  const mayBeMissed = isOfAttachment ? attachmentOf(words, named) !== undefined : kind === 'named' && named.has(plain(title ?? ''));
  const place = isOwn ? placeOf(reading, from, targets) : { article: numberOf(steps, '条'), paragraph: numberOf(steps, '款') };
  return {
    raw: node.text.slice(start, end),
    kind,
    title,
    documentNumber,
    ...place,
    inserted: steps.find(({ unit }) => unit === '条')?.inserted ?? 0,
    item: numberOf(steps, '项'),
    subitem: numberOf(steps, '目'),
    through: through?.number ?? null,
    at: node.id,
    start,
    targets: targets.map(({ id }) => id),
    isDangling: targets.length === 0 && (isOwn || (mayBeMissed && steps.length > 0)),
  };
}

/** Said or understood: 第二款 and 前款 are of the article they stand in, 前条 is the article found. */
function placeOf({ steps, words }: Reading, from: Standpoint, [target]: OutlineNode[]): Pick<Citation, 'article' | 'paragraph'> {
  const said = numberOf(steps, '条');
  const isHeading = steps[0]?.unit === '章' || steps[0]?.unit === '节' || steps[0]?.unit === '编' || /[章节]$/.test(words);
  const own = isHeading ? null : (from.article?.number ?? null);
  const paragraph = numberOf(steps, '款') ?? (target?.type === 'paragraph' && /款$/.test(words) ? target.number : null);
  if (/条$/.test(words))
    return { article: words.startsWith('本') ? own : (resolveRelative(words, [], from)[0]?.number ?? null), paragraph };
  return { article: said ?? own, paragraph };
}

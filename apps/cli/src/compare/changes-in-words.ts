import { type ArticleChange, CHANGE_WORDS, CHANGES, type Comparison, isSameWording, type Segment } from '@fashen/legal-text';

const KEPT_AROUND = 16;

/** The comparison for people: totals, then every clause that changed, with [-what went-] and {+what came+}. */
export function changesInWords({ counts, articles }: Comparison): string {
  const totals = CHANGES.map((change) => `${CHANGE_WORDS[change].zh} ${CHANGE_WORDS[change].en} ${counts[change]}`).join(' · ');
  const changed = articles.filter(({ change }) => change !== 'same' && change !== 'renumbered');
  const renumbered = articles.flatMap(({ change, old, new: next }) => (change === 'renumbered' ? [`${old}→${next}`] : []));
  return [
    totals,
    ...changed.flatMap((entry) => ['', titleOf(entry), `  ${marked(entry.segments)}`]),
    ...(renumbered.length === 0 ? [] : ['', `${CHANGE_WORDS.renumbered.zh} ${CHANGE_WORDS.renumbered.en}：${renumbered.join('，')}`]),
    '',
  ].join('\n');
}

function titleOf({ change, old, new: next }: ArticleChange): string {
  const place = old === null || next === null || old === next ? (next ?? old) : `${old} → ${next}`;
  return `${CHANGE_WORDS[change].zh} ${CHANGE_WORDS[change].en}　${place}`;
}

function marked(segments: readonly Segment[]): string {
  return segments
    .map(([mark, text], at) => {
      const [before, after] = [segments[at - 1], segments[at + 1]];
      const line = text.replace(/\s+/g, ' ');
      if (mark === '=') return shortened(line);
      if (mark === '-') return isSameWording(text, after?.[0] === '+' ? after[1] : '') ? '' : `[-${line}-]`;
      return isSameWording(text, before?.[0] === '-' ? before[1] : '') ? line : `{+${line}+}`;
    })
    .join('')
    .trim();
}

const shortened = (text: string): string =>
  text.length <= 2 * KEPT_AROUND + 1 ? text : `${text.slice(0, KEPT_AROUND)}…${text.slice(-KEPT_AROUND)}`;

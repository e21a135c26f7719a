import type { ProcessDocument } from '@fashen/contracts';
import { CHECK_RESULTS, WEIGHTS } from '@fashen/domain';
import { useMemo } from 'react';
import type { Mark } from '../../shared/clauses/clause-text.js';
import { byUnit, clauseAt, type Unit } from '../../shared/clauses/units.js';
import { useSay } from '../../shared/language/language.js';
import { type Details, detailsOf, latestChecks } from './details.js';
import { CHECKING, ITEMS, VERIFYING } from './words.js';

/** The drafter's page marks what is answered there, and nothing else. */
const itemsOnly = (details: ProcessDocument['details']): Pick<Details, 'items' | 'checks' | 'verification'> => ({
  items: detailsOf({ details } as ProcessDocument).items ?? [],
});

type Made = { anchors: readonly string[]; mark: Mark };

/** What stands at the clauses: problems found, items, and changes that nobody asked for. Remade only when the case or the text changes. */
export function useDeskMarks(
  process: ProcessDocument,
  units: readonly Unit[],
  page: 'desk' | 'answers' = 'desk',
): ReadonlyMap<string, readonly Mark[]> {
  const say = useSay();
  const { details } = process;
  return useMemo(() => {
    const { items = [], checks, verification } = page === 'desk' ? detailsOf({ details } as ProcessDocument) : itemsOnly(details);
    const tab = verification ? 'verify' : 'items';
    const hash = (anchor: string) => `#${clauseAt(units, anchor)?.clause.id ?? ''}`;
    const found: Made[] = items.map(({ id, anchor, weight }, index) => ({
      anchors: [anchor],
      mark: {
        key: id,
        sign: weight === 'mustChange' ? '▲' : '△',
        label: `${say(ITEMS.no, { n: index + 1 })} ${say(WEIGHTS[weight])}`,
        tone: weight === 'mustChange' ? 'must' : 'advice',
        to: `?tab=${tab}&pane=side&item=${encodeURIComponent(id)}${hash(anchor)}`,
      },
    }));
    const problems = [...latestChecks(checks).values()].filter(({ result }) => result === 'problem');
    const noted: Made[] = problems.map(({ checkItem, anchors }) => ({
      anchors,
      mark: {
        key: `check-${checkItem}`,
        sign: '▍',
        label: `${say(CHECKING.item, { n: checkItem })} ${say(CHECK_RESULTS.problem)}`,
        tone: 'plain',
        to: `?tab=checks&pane=side${hash(anchors[0] ?? '')}`,
      },
    }));
    const changed: Made[] = (verification?.unsolicited ?? []).map(({ key, new: next, old }) => ({
      anchors: [next ?? old ?? ''],
      mark: {
        key: `change-${key}`,
        sign: '⚑',
        label: say(VERIFYING.mark),
        tone: 'change',
        to: `?tab=verify&pane=side${hash(next ?? old ?? '')}`,
      },
    }));
    const made = byUnit(units, [...found, ...noted, ...changed], ({ anchors }) => anchors);
    return new Map([...made].map(([unit, at]) => [unit, at.map(({ mark }) => mark)]));
  }, [details, units, say, page]);
}

import type { ProcessDocument } from '@fashen/contracts';
import { CHECK_RESULTS, WEIGHTS } from '@fashen/domain';
import { useMemo } from 'react';
import type { Mark } from '../../shared/clauses/clause-text.js';
import { byUnit, clauseAt, type Unit } from '../../shared/clauses/units.js';
import { useSay } from '../../shared/language/language.js';
import { type Details, detailsOf, latestChecks, placeIn } from './details.js';
import { CHECKING, ITEMS, VERIFYING } from './words.js';

type Say = ReturnType<typeof useSay>;
type Made = { anchors: readonly string[]; mark: Omit<Mark, 'to'>; to: Readonly<Record<string, string>> };

const itemMarks = ({ items = [], verification }: Details, version: string, say: Say): Made[] =>
  items.map((item, index) => ({
    anchors: [placeIn(version, item, verification)].filter((place) => place !== null),
    mark: {
      key: item.id,
      sign: item.weight === 'mustChange' ? '▲' : '△',
      label: `${say(ITEMS.no, { n: index + 1 })} ${say(WEIGHTS[item.weight])}`,
      tone: item.weight === 'mustChange' ? 'must' : 'advice',
    },
    to: { tab: verification ? 'verify' : 'items', item: item.id },
  }));

const checkMarks = ({ checks, verification }: Details, version: string, say: Say): Made[] =>
  [...latestChecks(checks).values()]
    .filter(({ result }) => result === 'problem' && version !== verification?.to.id)
    .map(({ checkItem, anchors }) => ({
      anchors,
      mark: {
        key: `check-${checkItem}`,
        sign: '▍',
        label: `${say(CHECKING.item, { n: checkItem })} ${say(CHECK_RESULTS.problem)}`,
        tone: 'plain',
      },
      to: { tab: 'checks' },
    }));

const changeMarks = ({ verification }: Details, version: string, say: Say): Made[] =>
  (verification?.unsolicited ?? []).map(({ key, old, new: next }) => ({
    anchors: [version === verification?.to.id ? next : old].filter((place) => place !== null),
    mark: { key: `change-${key}`, sign: '⚑', label: say(VERIFYING.mark), tone: 'change' },
    to: { tab: 'verify' },
  }));

/**
 * What stands at the clauses of a version: items, on the desk also problems found and changes that nobody asked for. Remade only when the case or
 * the text changes, so that typing draws no clause again.
 */
export function useDeskMarks(
  process: ProcessDocument,
  { units, version, page }: { units: readonly Unit[]; version: string; page: 'desk' | 'answers' },
): ReadonlyMap<string, readonly Mark[]> {
  const say = useSay();
  const { details } = process;
  return useMemo(() => {
    const told = detailsOf({ details } as ProcessDocument);
    const items = itemMarks(told, version, say);
    const made = page === 'desk' ? [...items, ...checkMarks(told, version, say), ...changeMarks(told, version, say)] : items;
    const kept: Record<string, string> = version === told.version ? {} : { version };
    const marks = made.map(({ anchors, mark, to }) => {
      const clause = clauseAt(units, anchors[0] ?? '')?.clause.id ?? '';
      return { anchors, mark: { ...mark, to: `?${new URLSearchParams({ ...kept, ...to, pane: 'side' })}#${clause}` } };
    });
    const found = byUnit(units, marks, ({ anchors }) => anchors);
    return new Map([...found].map(([unit, at]) => [unit, at.map(({ mark }) => mark)]));
  }, [details, units, version, say, page]);
}

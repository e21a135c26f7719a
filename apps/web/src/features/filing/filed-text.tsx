import './filing.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../shared/api/queries.js';
import { ClauseText, type Mark } from '../../shared/clauses/clause-text.js';
import { unitsOf } from '../../shared/clauses/units.js';
import { useClause } from '../../shared/clauses/use-clause.js';
import { useSay } from '../../shared/language/language.js';
import { Answered } from '../../shared/layout/page.js';
import { CASE } from './case-words.js';
import type { ReviewDetails } from './details.js';

type Props = { document: string; version: string; problems: ReviewDetails['problems'] };

/** The text that was filed, clause by clause, with a mark at each that a problem is seen in. */
export function FiledText({ document, version, problems }: Props) {
  const say = useSay();
  const clauses = useQuery(queries.clauses(document, version));
  const units = useMemo(() => unitsOf(clauses.data?.clauses ?? []), [clauses.data]);
  const { current } = useClause(units);
  const problem = say(CASE.problem);
  const marks = useMemo(() => {
    const found = new Map<string, Mark[]>();
    for (const { id: key, clause, ordinal } of problems) {
      const unit = units.find(({ anchor }) => anchor === clause);
      const mark: Mark = { key, sign: '▲', label: `${problem} ${ordinal}`, tone: 'must', to: `#problem-${ordinal}` };
      if (unit) found.set(unit.id, [...(found.get(unit.id) ?? []), mark]);
    }
    return found;
  }, [units, problems, problem]);
  return (
    <Answered of={clauses}>
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1)
        <section className="filed-text" aria-label={say(CASE.text)} tabIndex={0} data-scrolls="">
          <ClauseText units={units} marks={marks} current={current} />
        </section>
      )}
    </Answered>
  );
}

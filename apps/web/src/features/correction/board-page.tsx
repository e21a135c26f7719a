import './correction.css';
import type { CorrectionEntry, CorrectionList } from '@fashen/contracts';
import { Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { Pager } from '../../shared/list/pager.js';
import { StatusSwitch } from '../../shared/list/status-switch.js';
import { useFilters } from '../../shared/list/use-filters.js';
import { TABLE } from '../../shared/list/words.js';
import { CorrectionCard } from './correction-card.js';
import { CORRECTION } from './words.js';

/** 纠错台: corrections by where they stand, each with its two clocks, who must answer, and its marks. */
export default function CorrectionBoardPage() {
  const say = useSay();
  useTitle(say(CORRECTION.title));
  const filters = useFilters();
  const corrections = useAddress<CorrectionList>(
    `/api/corrections?${new URLSearchParams([['limit', '100'], ...new URLSearchParams(filters.ask)])}`,
  );
  return (
    <Keyed>
      <Page title={say(CORRECTION.title)} actions={<a href={`/api/corrections.xlsx?${filters.query}`}>{say(TABLE.export)}</a>}>
        <p className="quiet">
          {say(CORRECTION.about)} <KeyHint />
        </p>
        <StatusSwitch />
        <Answered of={corrections}>
          {({ entries, next, total }) => (
            <>
              {total !== null && total > 0 && <p role="status">{say(CORRECTION.total, { n: total })}</p>}
              <ByState entries={entries} isDone={filters.of('status') === 'done'} />
              <Pager next={next} hasBefore={filters.hasBefore} onGo={(cursor) => filters.change('cursor', cursor)} />
            </>
          )}
        </Answered>
      </Page>
    </Keyed>
  );
}

/** The nearest of its open periods; what has none stands last. */
const dueOf = ({ reply, completion }: CorrectionEntry): string =>
  [reply, completion].flatMap((clock) => (clock?.light ? [clock.due] : [])).sort()[0] ?? '9999';

function ByState({ entries, isDone }: { entries: readonly CorrectionEntry[]; isDone: boolean }) {
  const say = useSay();
  if (entries.length === 0) {
    return <Empty description={isDone ? say(CORRECTION.noneDone) : `${say(CORRECTION.none)} ${say(CORRECTION.noneWayOut)}`} />;
  }
  const sorted = [...entries].sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
  const states = [...new Map(sorted.map(({ state }) => [state.code, state])).values()];
  return (
    <div className="correction-states">
      {states.map((state) => {
        const here = sorted.filter((entry) => entry.state.code === state.code);
        return (
          <section key={state.code} aria-labelledby={`state-${state.code}`}>
            <h2 id={`state-${state.code}`}>
              {say(state)} <span className="figures">({here.length})</span>
            </h2>
            {here.map((entry) => (
              <CorrectionCard key={entry.id} entry={entry} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

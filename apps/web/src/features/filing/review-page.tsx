import './filing.css';
import type { FilingReviewEntry, FilingReviewList } from '@fashen/contracts';
import { Button, Empty } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { DataTable } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { Pager } from '../../shared/list/pager.js';
import { SearchField } from '../../shared/list/search-field.js';
import { StatusSwitch } from '../../shared/list/status-switch.js';
import { useFilters } from '../../shared/list/use-filters.js';
import { TABLE } from '../../shared/list/words.js';
import { SavedViews } from '../../shared/matter/saved-views.js';
import { PackagePanel } from './package-panel.js';
import { PaperPanel } from './paper-panel.js';
import { reviewColumns } from './review-columns.js';
import { REVIEW } from './words.js';

/** 备案审查台: where packages are dropped, and what was filed by where it stands, each with its duty. */
export default function ReviewPage() {
  const say = useSay();
  useTitle(say(REVIEW.title));
  const filters = useFilters();
  const reviews = useAddress<FilingReviewList>(`/api/filing-reviews?${filters.ask}`);
  return (
    <Keyed>
      <Page title={say(REVIEW.title)} actions={<a href={`/api/filing-reviews.xlsx?${filters.query}`}>{say(TABLE.export)}</a>}>
        <PackagePanel />
        <Panel title={say(REVIEW.list)} extra={<KeyHint find />}>
          <StatusSwitch />
          <Answered of={reviews}>
            {({ entries, counts, next }) => (
              <>
                <Counts counts={counts} />
                <search className="row list-filters" aria-label={say(TABLE.filters)}>
                  <SearchField
                    label={REVIEW.search}
                    value={filters.of('text') ?? ''}
                    onChange={(text) => filters.change('text', text || undefined)}
                  />
                  <SavedViews list="filing-reviews" query={filters.query} onOpen={filters.open} />
                </search>
                <Reviews
                  entries={entries}
                  isFiltered={filters.isFiltered}
                  isDone={filters.of('status') === 'done'}
                  onClear={filters.clear}
                />
                <Pager next={next} hasBefore={filters.hasBefore} onGo={(cursor) => filters.change('cursor', cursor)} />
              </>
            )}
          </Answered>
        </Panel>
        <PaperPanel />
      </Page>
    </Keyed>
  );
}

/** How many stand where; each leads to its list. */
function Counts({ counts }: { counts: FilingReviewList['counts'] }) {
  const say = useSay();
  if (counts.length === 0) return null;
  return (
    <nav className="standing-counts" aria-label={say(REVIEW.byState)}>
      {counts.map(({ state, label, count }) => (
        <Link key={state} to={{ search: `state=${state}` }}>
          <strong className="figures">{count}</strong> <span>{say(label)}</span>
        </Link>
      ))}
    </nav>
  );
}

type Shown = { entries: readonly FilingReviewEntry[]; isFiltered: boolean; isDone: boolean; onClear: () => void };

function Reviews({ entries, isFiltered, isDone, onClear }: Shown) {
  const say = useSay();
  if (entries.length === 0) {
    const none = isDone ? REVIEW.noneDone : isFiltered ? REVIEW.none : REVIEW.noneAtAll;
    return <Empty description={say(none)}>{isFiltered && <Button onClick={onClear}>{say(TABLE.clear)}</Button>}</Empty>;
  }
  return <DataTable label={say(REVIEW.list)} columns={reviewColumns(say)} rows={entries} rowKey={({ id }) => id} usual="-receivedOn" />;
}

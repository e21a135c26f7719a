import './filing.css';
import type { FilingEntry, FilingList } from '@fashen/contracts';
import { Button, Empty, Input } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { DataTable } from '../../shared/list/data-table.js';
import { FilterSelect } from '../../shared/list/filter-select.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { Pager } from '../../shared/list/pager.js';
import { useFilters } from '../../shared/list/use-filters.js';
import { TABLE } from '../../shared/list/words.js';
import { SavedViews } from '../../shared/matter/saved-views.js';
import { filingColumns } from './filing-columns.js';
import { PackagePanel } from './package-panel.js';
import { FILING, STANDINGS } from './words.js';

/** 备案: what is due, late and missing as computed today, and where packages of others are taken in. */
export default function FilingPage() {
  const say = useSay();
  useTitle(say(FILING.title));
  const filters = useFilters();
  const filings = useAddress<FilingList>(`/api/filings?${filters.ask}`);
  const year = filters.of('year') ?? '';
  const toYear = (text: string) => /^(\d{4})?$/.test(text) && text !== year && filters.change('year', text);
  return (
    <Keyed>
      <Page title={say(FILING.title)} actions={<a href={`/api/filings.xlsx?${filters.query}`}>{say(TABLE.export)}</a>}>
        <Answered of={filings}>{({ counts }) => <Counts counts={counts} />}</Answered>
        <search className="panel row" aria-label={say(TABLE.filters)}>
          <FilterSelect
            label={FILING.standing}
            of={STANDINGS}
            value={filters.of('standing')}
            onChange={(chosen) => filters.change('standing', chosen)}
          />
          <Input
            key={year}
            className="filter-year"
            inputMode="numeric"
            maxLength={4}
            aria-label={say(FILING.year)}
            placeholder={say(FILING.year)}
            defaultValue={year}
            onPressEnter={({ currentTarget }) => toYear(currentTarget.value)}
            onBlur={({ target }) => toYear(target.value)}
          />
          <SavedViews list="filings" query={filters.query} onOpen={filters.open} />
        </search>
        <Panel title={say(FILING.register)} extra={<KeyHint />}>
          <Answered of={filings}>
            {({ entries, next }) => (
              <>
                <Filings entries={entries} isFiltered={filters.isFiltered} onClear={filters.clear} />
                <Pager next={next} hasBefore={filters.hasBefore} onGo={(cursor) => filters.change('cursor', cursor)} />
              </>
            )}
          </Answered>
        </Panel>
        <PackagePanel />
      </Page>
    </Keyed>
  );
}

/** How many are due, missing and late; each leads to its list. */
function Counts({ counts }: { counts: FilingList['counts'] }) {
  const say = useSay();
  const signs = { due: '○', missing: '■', late: '▲' } as const;
  return (
    <nav className="standing-counts" aria-label={say(FILING.byStanding)}>
      {(['due', 'missing', 'late'] as const).map((name) => (
        <Link key={name} to={{ search: `standing=${name}` }} className={`standing-${name}`}>
          <strong className="figures">{counts[name]}</strong>{' '}
          <span>
            <span aria-hidden="true">{signs[name]}</span> {say(FILING[name])}
          </span>
        </Link>
      ))}
      <p className="quiet">{say(FILING.computed)}</p>
    </nav>
  );
}

type Shown = { entries: readonly FilingEntry[]; isFiltered: boolean; onClear: () => void };

function Filings({ entries, isFiltered, onClear }: Shown) {
  const say = useSay();
  if (entries.length === 0)
    return (
      <Empty description={say(isFiltered ? FILING.none : FILING.noneAtAll)}>
        {isFiltered && <Button onClick={onClear}>{say(TABLE.clear)}</Button>}
      </Empty>
    );
  return (
    <>
      <p role="status">{say(FILING.total, { n: entries.length })}</p>
      <DataTable label={say(FILING.register)} columns={filingColumns(say)} rows={entries} rowKey={({ id }) => id} usual="-publishedOn" />
    </>
  );
}

import './document.css';
import type { DocumentPage, ListedDocument } from '@fashen/contracts';
import { DOCUMENT_KINDS, DOCUMENT_STAGES, VALIDITY_STATUSES, type Words } from '@fashen/domain';
import { Button, Checkbox, Empty, Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { SavedViews } from '../../shared/matter/saved-views.js';
import { LIST } from './words.js';

const LIGHTS: Readonly<Record<string, Words>> = {
  red: LIST.red,
  yellow: LIST.yellow,
  green: LIST.green,
  paused: LIST.paused,
  none: LIST.noLight,
};

/** All documents that one may see: filters stand in the address, and the sheet holds exactly what is shown. */
export default function ListPage() {
  const say = useSay();
  useTitle(say(LIST.title));
  const [search, setSearch] = useSearchParams();
  const documents = useAddress<DocumentPage>(`/api/documents?${search}`);
  const change = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: name === 'text' });
  };
  const filters = new URLSearchParams(search);
  for (const name of ['cursor', 'limit']) filters.delete(name);
  return (
    <Keyed>
      <Page title={say(LIST.title)} actions={<a href={`/api/documents.xlsx?${filters}`}>{say(LIST.export)}</a>}>
        <search className="panel row" aria-label={say(LIST.filters)}>
          <Input
            type="search"
            className="filter-text"
            aria-label={say(LIST.search)}
            placeholder={say(LIST.search)}
            key={search.get('text') ?? ''}
            defaultValue={search.get('text') ?? ''}
            onPressEnter={({ currentTarget }) => change('text', currentTarget.value.trim())}
            onBlur={({ target }) => target.value.trim() !== (search.get('text') ?? '') && change('text', target.value.trim())}
          />
          <Several name="stage" label={LIST.stage} of={DOCUMENT_STAGES} search={search} onChange={change} />
          <Several name="kind" label={LIST.kind} of={DOCUMENT_KINDS} search={search} onChange={change} />
          <Several name="light" label={LIST.light} of={LIGHTS} search={search} onChange={change} />
          <One name="status" label={LIST.status} of={VALIDITY_STATUSES} search={search} onChange={change} />
          <Checkbox checked={search.get('mine') === 'true'} onChange={({ target }) => change('mine', target.checked ? 'true' : undefined)}>
            {say(LIST.mine)}
          </Checkbox>
          <SavedViews list="documents" query={String(filters)} onOpen={(query) => setSearch(new URLSearchParams(query))} />
        </search>
        <Answered of={documents}>
          {(page) => (
            <Documents
              page={page}
              isFiltered={[...filters.keys()].some((name) => name !== 'sort')}
              hasBefore={search.has('cursor')}
              onClear={() => setSearch({})}
              onNext={(cursor) => setSearch(withCursor(search, cursor))}
            />
          )}
        </Answered>
      </Page>
    </Keyed>
  );
}

const withCursor = (search: URLSearchParams, cursor: string | null): URLSearchParams => {
  const next = new URLSearchParams(search);
  if (cursor === null) next.delete('cursor');
  else next.set('cursor', cursor);
  return next;
};

type FilterProps = {
  name: string;
  label: Words;
  of: Readonly<Record<string, Words>>;
  search: URLSearchParams;
  onChange: (name: string, value: string | undefined) => void;
};

function Several({ name, label, of, search, onChange }: FilterProps) {
  const say = useSay();
  return (
    <Select
      mode="multiple"
      className="filter"
      aria-label={say(label)}
      placeholder={say(label)}
      allowClear
      value={search.get(name)?.split(',') ?? []}
      options={Object.entries(of).map(([value, words]) => ({ value, label: say(words) }))}
      onChange={(chosen: string[]) => onChange(name, chosen.join(','))}
    />
  );
}

function One({ name, label, of, search, onChange }: FilterProps) {
  const say = useSay();
  return (
    <Select
      className="filter"
      aria-label={say(label)}
      placeholder={say(label)}
      allowClear
      value={search.get(name)}
      options={Object.entries(of).map(([value, words]) => ({ value, label: say(words) }))}
      onChange={(chosen: string | undefined) => onChange(name, chosen)}
    />
  );
}

type Listed = { page: DocumentPage; isFiltered: boolean; hasBefore: boolean; onNext: (cursor: string | null) => void; onClear: () => void };

function Documents({ page, isFiltered, hasBefore, onNext, onClear }: Listed) {
  const say = useSay();
  const columns: Column<ListedDocument>[] = [
    {
      key: 'title',
      title: say(LIST.document),
      by: 'server',
      render: ({ id, title, draftingParty }) => (
        <>
          <RowLink className="wide" to={`/documents/${id}`}>
            <Zh>{title}</Zh>
          </RowLink>
          <div className="quiet">
            <Zh>{draftingParty.name}</Zh>
          </div>
        </>
      ),
    },
    { key: 'stage', title: say(LIST.stage), by: 'server', render: ({ stage, validity }) => say(validity?.label ?? stage.label) },
    {
      key: 'numbers',
      title: say(LIST.numbers),
      render: ({ numbers }) =>
        [numbers.unified, numbers.document].map(
          (number) =>
            number && (
              <div key={number} className="figures">
                <Zh>{number}</Zh>
              </div>
            ),
        ),
    },
    {
      key: 'due',
      title: say(LIST.duty),
      by: 'server',
      render: ({ duty, duties }) => (
        <>
          {duty && <DutyLine duty={duty} />}
          {duties > 1 && <span className="quiet">{say(LIST.moreDuties, { n: duties - 1 })}</span>}
        </>
      ),
    },
    { key: 'updated', title: say(LIST.updated), by: 'server', render: ({ updatedAt }) => <Moment at={updatedAt} /> },
  ];
  if (page.entries.length === 0) {
    return (
      <Empty description={say(isFiltered ? LIST.none : LIST.noneAtAll)}>
        {isFiltered && <Button onClick={onClear}>{say(LIST.clear)}</Button>}
      </Empty>
    );
  }
  return (
    <>
      <p className="row">
        {page.counts && <span role="status">{say(LIST.total, { n: page.counts.total })}</span>}
        <KeyHint find />
      </p>
      <DataTable label={say(LIST.title)} columns={columns} rows={page.entries} rowKey={({ id }) => id} usual="-updated" />
      {(page.next !== null || hasBefore) && (
        <p className="row">
          {hasBefore && <Button onClick={() => onNext(null)}>{say(LIST.first)}</Button>}
          {page.next && <Button onClick={() => onNext(page.next)}>{say(LIST.more)}</Button>}
        </p>
      )}
    </>
  );
}

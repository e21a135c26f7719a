import './document.css';
import type { DocumentPage, ListedDocument } from '@fashen/contracts';
import { DOCUMENT_KINDS, DOCUMENT_STAGES, VALIDITY_STATUSES, type Words } from '@fashen/domain';
import { Checkbox, Empty, Input, Select, Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
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
const SORTS = ['-updated', 'due', 'title', 'stage'] as const;

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
    <Page title={say(LIST.title)} actions={<a href={`/api/documents.xlsx?${filters}`}>{say(LIST.export)}</a>}>
      <search className="panel row" aria-label={say(LIST.filters)}>
        <Input
          type="search"
          className="filter-text"
          aria-label={say(LIST.search)}
          placeholder={say(LIST.search)}
          defaultValue={search.get('text') ?? ''}
          onPressEnter={({ currentTarget }) => change('text', currentTarget.value.trim())}
          onBlur={({ target }) => target.value.trim() !== (search.get('text') ?? '') && change('text', target.value.trim())}
        />
        <Several name="stage" label={LIST.stage} of={DOCUMENT_STAGES} search={search} onChange={change} />
        <Several name="kind" label={LIST.kind} of={DOCUMENT_KINDS} search={search} onChange={change} />
        <Several name="light" label={LIST.light} of={LIGHTS} search={search} onChange={change} />
        <One name="status" label={LIST.status} of={VALIDITY_STATUSES} search={search} onChange={change} />
        <One
          name="sort"
          label={LIST.sort}
          of={Object.fromEntries(SORTS.map((sort) => [sort, LIST[`sort_${sort}`]]))}
          search={search}
          onChange={change}
        />
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
            onNext={(cursor) => setSearch(withCursor(search, cursor))}
          />
        )}
      </Answered>
    </Page>
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

function Documents({ page, isFiltered, onNext }: { page: DocumentPage; isFiltered: boolean; onNext: (cursor: string | null) => void }) {
  const say = useSay();
  const columns: TableColumnsType<ListedDocument> = [
    {
      title: say(LIST.document),
      render: (_, { id, title, draftingParty }) => (
        <>
          <Link to={`/documents/${id}`}>
            <Zh>{title}</Zh>
          </Link>
          <div className="quiet">
            <Zh>{draftingParty.name}</Zh>
          </div>
        </>
      ),
    },
    { title: say(LIST.stage), render: (_, { stage, validity }) => say(validity?.label ?? stage.label) },
    {
      title: say(LIST.numbers),
      render: (_, { numbers }) => (
        <span className="figures">
          <Zh>{[numbers.unified, numbers.document].filter(Boolean).join(' · ')}</Zh>
        </span>
      ),
    },
    { title: say(LIST.duty), render: (_, { duty }) => duty && <DutyLine duty={duty} /> },
    { title: say(LIST.updated), render: (_, { updatedAt }) => <Moment at={updatedAt} /> },
  ];
  if (page.entries.length === 0) return <Empty description={say(isFiltered ? LIST.none : LIST.noneAtAll)} />;
  return (
    <>
      {page.counts && <p role="status">{say(LIST.total, { n: page.counts.total })}</p>}
      <Table<ListedDocument> rowKey="id" columns={columns} dataSource={page.entries} pagination={false} scroll={{ x: true }} />
      <p className="row">
        <button type="button" className="link" onClick={() => onNext(null)}>
          {say(LIST.first)}
        </button>
        {page.next && (
          <button type="button" className="link" onClick={() => onNext(page.next)}>
            {say(LIST.more)}
          </button>
        )}
      </p>
    </>
  );
}

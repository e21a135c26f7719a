import type { SearchPage as Found, SearchHit } from '@fashen/contracts';
import { Empty, Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { SavedViews } from '../../shared/matter/saved-views.js';
import { marked } from './marked.js';
import { SEARCH } from './words.js';

/** 检索 over documents, numbers and clauses. What is asked stands in the address. */
export default function SearchPage() {
  const say = useSay();
  useTitle(say(SEARCH.title));
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  return (
    <Keyed>
      <Page title={say(SEARCH.title)}>
        <Input.Search
          type="search"
          aria-label={say(SEARCH.ask)}
          placeholder={say(SEARCH.ask)}
          enterButton={say(SEARCH.go)}
          defaultValue={q}
          key={q}
          onSearch={(text) => text.trim() && setSearch({ q: text.trim() })}
        />
        <p className="row">
          {q ? <KeyHint find /> : <span className="quiet">{say(SEARCH.how)}</span>}
          <SavedViews
            list="search"
            query={new URLSearchParams({ q }).toString()}
            onOpen={(query) => setSearch(new URLSearchParams(query))}
          />
        </p>
        {q && <Results q={q} cursor={search.get('cursor')} />}
      </Page>
    </Keyed>
  );
}

function Results({ q, cursor }: { q: string; cursor: string | null }) {
  const say = useSay();
  const query = new URLSearchParams({ q, ...(cursor ? { cursor } : {}) });
  const found = useAddress<Found>(`/api/search?${query}`);
  return (
    <section aria-label={say(SEARCH.results)} aria-live="polite">
      <Answered of={found}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <Empty description={<Mixed>{say(SEARCH.none, { q })}</Mixed>} />
          ) : (
            <>
              {entries.map((hit) => (
                <Hit key={hit.id} hit={hit} />
              ))}
              {next && <Link to={`?${new URLSearchParams({ q, cursor: next })}`}>{say(SEARCH.more)}</Link>}
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const say = useSay();
  const { id, title, marks, by, draftingParty, stage, validity, numbers, excerpts, processes } = hit;
  return (
    <article className="panel">
      <h2>
        <RowLink to={`/documents/${id}`}>
          <Zh>{marked(title, marks)}</Zh>
        </RowLink>
      </h2>
      <p className="row">
        <strong>{say(validity?.label ?? stage.label)}</strong>
        <Zh>{[draftingParty.name, numbers.unified, numbers.document].filter(Boolean).join(' · ')}</Zh>
        <span className="quiet">{say(SEARCH[`by_${by}`])}</span>
      </p>
      {excerpts.map(({ version, clause, anchor, text, isCut, marks: places }) => (
        <p key={`${version.id}${clause}`}>
          <Link to={`/documents/${id}/versions/${version.id}#${clause}`}>
            <Zh>{anchor}</Zh>
          </Link>{' '}
          {version.isPublished && <span className="quiet">{say(SEARCH.published)} </span>}
          <Zh>
            {isCut.before && '…'}
            {marked(text, places)}
            {isCut.after && '…'}
          </Zh>
        </p>
      ))}
      {processes.length > 0 && (
        <ul className="plain row">
          {processes.map((process) => (
            <li key={process.id}>
              <Link to={`/processes/${process.id}`}>
                {say(process.label)} · {process.states.map((state) => say(state)).join(' · ')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

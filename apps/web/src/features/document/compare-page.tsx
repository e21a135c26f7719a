import type { ComparisonView, DocumentView } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { queries, useAddress } from '../../shared/api/queries.js';
import { ComparisonText } from '../../shared/clauses/diff.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { DOCUMENT } from './words.js';

/** Two versions of a document clause by clause; which two, the address says. */
export default function ComparePage() {
  const say = useSay();
  const { id = '' } = useParams();
  const document = useQuery(queries.document(id));
  useTitle(document.data && `${say(DOCUMENT.comparison)} · ${document.data.title}`);
  return <Answered of={document}>{(found) => <Compared document={found} />}</Answered>;
}

/** The two versions in the address; without them the newest and the one before. */
function pair(document: DocumentView, search: URLSearchParams): readonly [from: string, to: string] {
  const newestFirst = [...document.versions].sort((a, b) => b.ordinal - a.ordinal).map(({ id }) => id);
  const to = search.get('to') ?? newestFirst[0] ?? '';
  return [search.get('from') ?? newestFirst[1] ?? to, to];
}

function Compared({ document }: { document: DocumentView }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const [from, to] = pair(document, search);
  const path = `/api/documents/${encodeURIComponent(document.id)}`;
  const comparison = useAddress<ComparisonView>(`${path}/compare?${new URLSearchParams({ from, to })}`);
  const options = document.versions.map(({ id, ordinal }) => ({ value: id, label: say(DOCUMENT.version, { n: ordinal }) }));
  const choose = (name: 'from' | 'to') => (chosen: string) => setSearch({ from, to, [name]: chosen });
  return (
    <Page
      title={
        <Link to={`/documents/${document.id}?tab=text`}>
          <Zh>{document.title}</Zh>
        </Link>
      }
      aside={
        <>
          <Select aria-label={say(DOCUMENT.older)} value={from} options={options} onChange={choose('from')} />
          <span aria-hidden="true">→</span>
          <Select aria-label={say(DOCUMENT.newer)} value={to} options={options} onChange={choose('to')} />
        </>
      }
      actions={
        <a href={`${path}/versions/${encodeURIComponent(to)}/redline.docx?${new URLSearchParams({ from })}`}>{say(DOCUMENT.redline)}</a>
      }
    >
      <Panel title={say(DOCUMENT.comparison)}>
        <Answered of={comparison}>{(found) => <ComparisonText comparison={found} />}</Answered>
      </Panel>
    </Page>
  );
}

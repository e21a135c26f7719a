import './document.css';
import type { DocumentView } from '@fashen/contracts';
import { DOCUMENT_KINDS } from '@fashen/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { EvidenceTab } from './evidence-tab.js';
import { MaterialTab } from './material-tab.js';
import { OverviewTab } from './overview-tab.js';
import { ValidityTab } from './validity-tab.js';
import { VersionTab } from './version-tab.js';
import { DOCUMENT } from './words.js';

const TABS = ['overview', 'materials', 'text', 'validity', 'evidence'] as const;
type Tab = (typeof TABS)[number];
const isTab = (name: string | null): name is Tab => TABS.some((tab) => tab === name);

const SHOWN: Readonly<Record<Tab, (props: { document: DocumentView }) => React.ReactNode>> = {
  overview: OverviewTab,
  materials: MaterialTab,
  text: VersionTab,
  validity: ValidityTab,
  evidence: EvidenceTab,
};

/** A document through all its cases: in whose name, what lies with it, its versions, its validity. Each part has an address. */
export default function DocumentPage() {
  const { id = '' } = useParams();
  const document = useQuery(queries.document(id));
  useTitle(document.data?.title);
  return <Answered of={document}>{(found) => <Found document={found} />}</Answered>;
}

function Found({ document }: { document: DocumentView }) {
  const say = useSay();
  const [search] = useSearchParams();
  const asked = search.get('tab');
  const tab = isTab(asked) ? asked : 'overview';
  const Shown = SHOWN[tab];
  return (
    <Page
      title={<Zh>{document.title}</Zh>}
      aside={
        <>
          <span>{say(DOCUMENT_KINDS[document.kind])}</span>
          <Zh>{document.draftingParty.name}</Zh>
        </>
      }
    >
      <nav className="sections" aria-label={say(DOCUMENT.sections)}>
        {TABS.map((name) => (
          <Link key={name} to={{ search: `tab=${name}` }} {...(name === tab ? { 'aria-current': 'page' } : {})}>
            {say(DOCUMENT[name])}
          </Link>
        ))}
      </nav>
      <Shown document={document} />
    </Page>
  );
}

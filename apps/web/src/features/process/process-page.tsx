import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ComponentType, Suspense, useEffect } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { Actions, ClosedList } from '../../shared/form/actions.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import '../../shared/layout/sections.css';
import { SHELL } from '../../shared/layout/words.js';
import { Day } from '../../shared/light/day.js';
import { CaseHead } from './case-head.js';
import { DeadlinePanel } from './deadline-panel.js';
import { Definitions, factsOf } from './definitions.js';
import { HistoryPanel } from './history-panel.js';
import { PapersPanel } from './papers-panel.js';
import './process.css';
import { PROCESS } from './words.js';

/** A workflow's own part of the page, between where it stands and what blocks. */
export type ProcessPanel = ComponentType<{ process: ProcessDocument }>;

/** Parts that come from other rooms: the chart, and the papers as they would be made. */
export type CaseParts = { Chart?: ProcessPanel; Previews?: ProcessPanel };

type Props = {
  panels?: Readonly<Record<string, ProcessPanel>>;
  parts?: CaseParts;
};

/** The running case, for all roles. `panels` has the parts of workflows, by name; a workflow without one has the common page. */
export default function ProcessPage({ panels = {}, parts = {} }: Props) {
  const { id = '' } = useParams();
  const process = useQuery(queries.process(id));
  useTitle(process.data?.subject?.title);
  return <Answered of={process}>{(found) => <Case process={found} Own={panels[found.workflow]} parts={parts} />}</Answered>;
}

const PARTS = ['work', 'deadlines', 'history', 'chart', 'papers'] as const;
type Part = (typeof PARTS)[number];
const partOf = (asked: string | null): Part => PARTS.find((part) => part === asked) ?? 'work';

type CaseProps = { process: ProcessDocument; Own: ProcessPanel | undefined; parts: CaseParts };

function Case({ process, Own, parts }: CaseProps) {
  const say = useSay();
  const [search] = useSearchParams();
  const { hash } = useLocation();
  const part = partOf(search.get('part'));
  useEffect(() => {
    if (hash && part === 'deadlines') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash, part]);
  return (
    <Page
      title={process.subject ? <Zh>{process.subject.title}</Zh> : say(process.label)}
      aside={
        <>
          <strong>{say(process.label)}</strong>
          {process.status !== 'active' && <strong>{say(PROCESS.done)}</strong>}
          <span className="quiet">
            {say(PROCESS.openedAt)} <Day date={process.openedAt} />
          </span>
          {process.subject && <Link to={`/documents/${process.subject.id}`}>{say(PROCESS.subject)}</Link>}
          <Button type="text" size="small" className="actions" onClick={() => window.print()}>
            {say(PROCESS.print)}
          </Button>
        </>
      }
      actions={<Actions process={process} />}
    >
      <nav className="sections actions" aria-label={say(PROCESS.parts)}>
        {PARTS.map((name) => (
          <Link key={name} to={{ search: name === 'work' ? '' : `?part=${name}` }} aria-current={part === name ? 'page' : undefined}>
            {say(PROCESS[name])}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<p role="status">{say(SHELL.loading)}</p>}>
        {part === 'work' && <Work process={process} Own={Own} />}
        {part === 'deadlines' && <DeadlinePanel deadlines={process.deadlines} />}
        {part === 'history' && <HistoryPanel process={process} />}
        {part === 'chart' && parts.Chart && <parts.Chart process={process} />}
        {part === 'papers' && (
          <>
            <PapersPanel process={process} />
            {parts.Previews && <parts.Previews process={process} />}
          </>
        )}
      </Suspense>
    </Page>
  );
}

function Work({ process, Own }: { process: ProcessDocument; Own: ProcessPanel | undefined }) {
  const say = useSay();
  const names = (process.details?.names ?? {}) as Readonly<Record<string, string>>;
  return (
    <>
      <CaseHead process={process} />
      {Own && <Own process={process} />}
      {!Own && process.details && factsOf(process.details, names).length > 0 && (
        <Panel title={say(PROCESS.details)}>
          <Definitions facts={process.details} names={names} />
        </Panel>
      )}
      {process.status === 'active' && (
        <Panel title={say(PROCESS.blocks)}>
          {process.closed.length === 0 ? <p>{say(PROCESS.blocksNothing)}</p> : <ClosedList closed={process.closed} />}
        </Panel>
      )}
    </>
  );
}

import './drafting.css';
import type { DocumentPage, ListedDocument } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { takeInHand } from './draft-in-hand.js';
import { DRAFTING } from './words.js';

/** 起草台: a place to drop a draft, and my documents by stage, each with its next duty. */
export default function DeskPage() {
  const say = useSay();
  useTitle(say(DRAFTING.title));
  const navigate = useNavigate();
  const documents = useAddress<DocumentPage>('/api/documents?mine=true&sort=stage&limit=100');
  const begin = (file: File) => {
    takeInHand(file);
    void navigate('/drafting/new');
  };
  return (
    <Keyed>
      <Page title={say(DRAFTING.title)}>
        <Panel title={say(DRAFTING.newTitle)}>
          <DropZone says={say(DRAFTING.drop)} accept={DOCX_ONLY} onFile={begin} />
        </Panel>
        <Panel
          title={say(DRAFTING.mine)}
          extra={
            <>
              <Link to="/documents?mine=true">{say(DRAFTING.all)}</Link> <KeyHint />
            </>
          }
        >
          <Answered of={documents}>
            {({ entries, counts }) =>
              entries.length === 0 ? (
                <Empty description={say(DRAFTING.none)} />
              ) : (
                <>
                  {counts && <Counts stages={counts.stages} />}
                  <ByStage entries={entries} />
                </>
              )
            }
          </Answered>
        </Panel>
      </Page>
    </Keyed>
  );
}

/** How many stand where; each leads to its list. */
function Counts({ stages }: { stages: NonNullable<DocumentPage['counts']>['stages'] }) {
  const say = useSay();
  return (
    <nav className="stage-counts" aria-label={say(DRAFTING.counts)}>
      {stages
        .filter(({ count }) => count > 0)
        .map(({ stage, label, count }) => (
          <Link key={stage} to={`/documents?mine=true&stage=${stage}`}>
            <strong className="figures">{count}</strong> <span>{say(label)}</span>
          </Link>
        ))}
    </nav>
  );
}

function ByStage({ entries }: { entries: readonly ListedDocument[] }) {
  const say = useSay();
  const stages = [...new Map(entries.map(({ stage }) => [stage.code, stage])).values()];
  return stages.map(({ code, label }) => (
    <section key={code} className="stage">
      <h3>{say(label)}</h3>
      <ul className="plain matters">
        {entries
          .filter(({ stage }) => stage.code === code)
          .map(({ id, title, duty, duties, validity }) => (
            <li key={id}>
              <RowLink to={`/documents/${id}`}>
                <Zh>{title}</Zh>
              </RowLink>
              <span>
                {validity && <span>{say(validity.label)} </span>}
                {duty ? <DutyLine duty={duty} /> : <span className="quiet">{say(DRAFTING.nobody)}</span>}
                {duties > 1 && <span className="quiet">{say(DRAFTING.more, { n: duties - 1 })}</span>}
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}

import './objection.css';
import type { DeskEntry } from '@fashen/contracts';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { GroupPanel } from './group-panel.js';
import { LookLogPanel } from './look-log.js';
import { LookPanel } from './look-panel.js';
import { CHANNELS, KINDS, OBJECTION } from './words.js';

/** 异议办理台: what is sealed is opened here, for a purpose; it is masked, and joined with what says the same. */
export default function ObjectionDeskPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const objection = useAddress<DeskEntry>(`/api/objections/${encodeURIComponent(id)}`);
  useTitle(objection.data?.document?.title ?? say(OBJECTION.desk));
  return <Answered of={objection}>{(entry) => <Desk entry={entry} />}</Answered>;
}

function Desk({ entry }: { entry: DeskEntry }) {
  const say = useSay();
  const { id, kind, channel, document, clauses, receivedOn, isOpen, state, clock, duties } = entry;
  return (
    <Page
      title={document ? <Zh>{document.title}</Zh> : say(OBJECTION.notInLibrary)}
      aside={
        <>
          <strong>{KINDS[kind] && say(KINDS[kind])}</strong>
          <span>{clauses.length === 0 ? say(OBJECTION.whole) : <Zh>{clauses.join('、')}</Zh>}</span>
          <span className="quiet">
            {CHANNELS[channel] && say(CHANNELS[channel])} · {say(OBJECTION.receivedOn)} <Day date={receivedOn} />
          </span>
        </>
      }
      actions={isOpen && <Link to={`/processes/${id}`}>{say(OBJECTION.case)}</Link>}
    >
      <Panel title={say(state ?? OBJECTION.opening)}>
        {clock && (
          <p className="row">
            <span>{say(OBJECTION.reply)}</span>
            <Day date={clock.due} weekday /> <Light light={clock.light} left={clock.left} />
          </p>
        )}
        {duties.map((duty) => (
          <p key={`${duty.label.zh}${duty.role}`}>
            <DutyLine duty={duty} />
          </p>
        ))}
        <p className="quiet">{say(OBJECTION.caseAbout)}</p>
      </Panel>
      <LookPanel objection={id} isEnded={duties.length === 0 && state !== null && !state.code.startsWith('running')} />
      <GroupPanel entry={entry} />
      <LookLogPanel objection={id} />
    </Page>
  );
}

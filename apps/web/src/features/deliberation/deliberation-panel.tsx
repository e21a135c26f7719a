import type { ProcessDocument } from '@fashen/contracts';
import { MEETING_KINDS, MEETING_RESULTS, type MeetingKind, PRESENCES, STANCES, type Words } from '@fashen/domain';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Names, nameIn, Scan } from '../../shared/matter/names.js';
import type { AgendaItem, DeliberationDetails } from './details.js';
import { Change, Looked } from './looked.js';
import { Signing } from './signing.js';
import { ACTS, DELIBERATION } from './words.js';

type Props = { process: ProcessDocument };

const wordsOf = (table: Readonly<Record<string, Words>>, code: string): Words => table[code] ?? { zh: code, en: code };

/** 集体审议与签发: who decides, the meetings with what was said, what they asked for, what was changed, who has signed. */
export default function DeliberationPanel({ process }: Props) {
  const say = useSay();
  const details = process.details as unknown as DeliberationDetails;
  const { bodies, agenda, instructions, comparison, acts = [], exemption, seats } = details;
  return (
    <>
      <Panel title={say(DELIBERATION.bodies)}>
        <ul className="plain">
          {bodies.map(({ body, kinds, hasPassed }) => (
            <li key={body}>
              <span aria-hidden="true">{hasPassed ? '✓' : '○'}</span> <Names process={process} ids={[body]} /> ·{' '}
              {kinds.map((kind) => say(wordsOf(MEETING_KINDS, kind as MeetingKind))).join(' / ')} ·{' '}
              {say(hasPassed ? DELIBERATION.passed : DELIBERATION.notPassed)}
            </li>
          ))}
        </ul>
        {exemption && <p>▲ {say(DELIBERATION.exemption)}</p>}
      </Panel>
      {seats && <Signing process={process} approval={seats} />}
      <Panel title={say(DELIBERATION.meetings)}>
        {agenda.length === 0 ? (
          <p>{say(DELIBERATION.noMeeting)}</p>
        ) : (
          agenda.map((item) => <Meeting key={item.id} process={process} item={item} />)
        )}
      </Panel>
      {instructions.length > 0 && (
        <Panel title={say(DELIBERATION.instructions)}>
          <ol>
            {instructions.map(({ id, anchors, newAnchors, words, status }) => (
              <li key={id}>
                <Zh>
                  {[...anchors, ...newAnchors].join('、')} {words}
                </Zh>{' '}
                <strong>
                  {status === 'carriedOut' ? '✓' : '▲'} {say(status === 'carriedOut' ? DELIBERATION.carriedOut : DELIBERATION.open)}
                </strong>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {comparison && (
        <Panel title={say(DELIBERATION.comparison)}>
          {comparison.changed.map((change) => (
            <Change key={`${change.old}${change.new}`} change={change} />
          ))}
          <h3>{say(DELIBERATION.beyond)}</h3>
          {comparison.beyond.length === 0 ? (
            <p>✓ {say(DELIBERATION.noBeyond)}</p>
          ) : (
            comparison.beyond.map((change) => <Change key={`${change.old}${change.new}`} change={change} />)
          )}
        </Panel>
      )}
      <Looked process={process} details={details} />
      {acts.length > 0 && (
        <Panel title={say(DELIBERATION.acts)}>
          <ul className="plain matters">
            {acts.map(({ id, act, party, person, enteredBy, occurredOn, words, scan }) => (
              <li key={id}>
                <Day date={occurredOn} weekday />
                <strong>{say(wordsOf(ACTS, act))}</strong>
                <Names process={process} ids={[party, person]} />
                {words && <Zh>{words}</Zh>}
                {enteredBy && <span className="quiet">{say(DELIBERATION.enteredBy, { name: nameIn(process, enteredBy) })}</span>}
                {scan && <Scan process={process} id={scan} />}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Meeting({ process, item }: Props & { item: AgendaItem }) {
  const say = useSay();
  const { meeting, record, result, reason, attendance = [], views = [] } = item;
  return (
    <article className="fields">
      <h3>
        <Link to={`/meetings/${meeting.id}`}>
          <Names process={process} ids={[meeting.body]} /> {say(wordsOf(MEETING_KINDS, meeting.kind as MeetingKind))}
        </Link>
      </h3>
      <p className="row">
        <span>
          {say(record ? DELIBERATION.held : DELIBERATION.planned)} <Day date={record?.heldOn ?? meeting.plannedOn} weekday />
        </span>
        <Zh>{meeting.place}</Zh>
        <strong>{say(result === null ? DELIBERATION.undecided : wordsOf(MEETING_RESULTS, result))}</strong>
        {reason && <Zh>{reason}</Zh>}
      </p>
      {record?.chair && (
        <p>
          {say(DELIBERATION.chair)} <Zh>{record.chair}</Zh>
        </p>
      )}
      {record?.minutes && (
        <p>
          {say(DELIBERATION.minutes)} <Scan process={process} id={record.minutes} />
        </p>
      )}
      {attendance.length > 0 && (
        <details>
          <summary>{say(DELIBERATION.attendance)}</summary>
          <ul className="plain">
            {attendance.map((one) => (
              <li key={`${one.name}${one.post}`}>
                <Zh>
                  {one.name} {one.post}
                </Zh>{' '}
                {say(wordsOf(PRESENCES, one.presence))} {one.reason && <Zh>{one.reason}</Zh>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {views.length > 0 && (
        <details open>
          <summary>{say(DELIBERATION.views)}</summary>
          <ol>
            {views.map((view) => (
              <li key={`${view.speaker}${view.words}`}>
                <Zh>{view.speaker}</Zh> {say(wordsOf(STANCES, view.stance))} <Zh>{view.words}</Zh>
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

import './meeting.css';
import type { MeetingView } from '@fashen/contracts';
import { MEETING_RESULTS, PRESENCES, type Words } from '@fashen/domain';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { DataTable, RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { MEETING } from './words.js';

const wordsOf = (table: Readonly<Record<string, Words>>, code: string): Words => table[code] ?? { zh: code, en: code };

/** A meeting: its agenda with what each document still needs, its record, and who was there. */
export default function MeetingPage() {
  const { id = '' } = useParams();
  const meeting = useAddress<MeetingView>(`/api/meetings/${encodeURIComponent(id)}`);
  return <Answered of={meeting}>{(found) => <Meeting meeting={found} />}</Answered>;
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const say = useSay();
  const { body, label, plannedOn, place, record, agenda } = meeting;
  useTitle(say(MEETING.title));
  return (
    <Keyed>
      <Page
        title={
          <>
            <Zh>{body.name}</Zh> {say(label)}
          </>
        }
        aside={
          <>
            <Day date={record?.heldOn ?? plannedOn} weekday /> <Zh>{place}</Zh>
            <strong>{say(record ? MEETING.recorded : MEETING.notHeld)}</strong>
            <Link to={`/meetings?body=${encodeURIComponent(body.id)}`}>{say(MEETING.all)}</Link>
          </>
        }
        actions={<Button onClick={() => window.print()}>{say(MEETING.print)}</Button>}
      >
        <Panel title={say(MEETING.agenda)} extra={<KeyHint />}>
          {agenda.length === 0 ? <p>{say(MEETING.empty)}</p> : <Agenda agenda={agenda} />}
          {!record && <p className="quiet">{say(MEETING.howToRecord)}</p>}
        </Panel>
        {record && <Record record={record} />}
      </Page>
    </Keyed>
  );
}

/** Each document with its result, and with what it needs next and from whom. */
function Agenda({ agenda }: { agenda: MeetingView['agenda'] }) {
  const say = useSay();
  return (
    <ol className="agenda">
      {agenda.map(({ item, process, document, result, reason, stands }) => (
        <li key={item}>
          <div className="row">
            {document && process ? (
              <RowLink to={`/processes/${process}`}>
                <Zh>{document.title}</Zh>
              </RowLink>
            ) : (
              <span className="quiet">{say(MEETING.hidden)}</span>
            )}
            <strong>{say(result === null ? MEETING.undecided : wordsOf(MEETING_RESULTS, result))}</strong>
            {reason && <Zh>{reason}</Zh>}
          </div>
          {stands && (
            <div className="row">
              <span className="quiet">{say(stands.stage.label)}</span>
              {stands.duty ? <DutyLine duty={stands.duty} /> : <span className="quiet">{say(MEETING.nothingWaits)}</span>}
              {stands.duties > 1 && <span className="quiet">{say(MEETING.moreWaits, { n: stands.duties - 1 })}</span>}
              {document && <Link to={`/documents/${document.id}`}>{say(MEETING.document)}</Link>}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Record({ record }: { record: NonNullable<MeetingView['record']> }) {
  const say = useSay();
  const label = say(MEETING.attendance);
  return (
    <Panel title={label}>
      <dl className="facts">
        <dt>{say(MEETING.held)}</dt>
        <dd>
          <Day date={record.heldOn} weekday />
        </dd>
        {record.chair && (
          <>
            <dt>{say(MEETING.chair)}</dt>
            <dd>
              <Zh>{record.chair}</Zh>
            </dd>
          </>
        )}
      </dl>
      {record.attendance.length === 0 ? (
        <p className="quiet">{say(MEETING.noAttendance)}</p>
      ) : (
        <DataTable
          label={label}
          rows={record.attendance}
          rowKey={({ name, post }) => `${name}${post}`}
          columns={[
            { key: 'name', title: say(MEETING.name), render: ({ name }) => <Zh>{name}</Zh> },
            { key: 'post', title: say(MEETING.post), render: ({ post }) => <Zh>{post}</Zh> },
            { key: 'presence', title: say(MEETING.presence), render: ({ presence }) => say(wordsOf(PRESENCES, presence)) },
            { key: 'reason', title: say(MEETING.reason), render: ({ reason }) => reason && <Zh>{reason}</Zh> },
          ]}
        />
      )}
    </Panel>
  );
}

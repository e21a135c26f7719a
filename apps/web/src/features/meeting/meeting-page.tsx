import type { MeetingView } from '@fashen/contracts';
import { PRESENCES, type Words } from '@fashen/domain';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { MEETING, RESULTS } from './words.js';

const wordsOf = (table: Readonly<Record<string, Words>>, code: string): Words => table[code] ?? { zh: code, en: code };

/** A meeting: its agenda with results, and who was there. */
export default function MeetingPage() {
  const { id = '' } = useParams();
  const meeting = useAddress<MeetingView>(`/api/meetings/${encodeURIComponent(id)}`);
  return <Answered of={meeting}>{(found) => <Meeting meeting={found} />}</Answered>;
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const say = useSay();
  const { body, label, plannedOn, place, record, agenda } = meeting;
  return (
    <Page
      title={
        <>
          <Zh>{body.name}</Zh> {say(label)}
        </>
      }
      aside={
        <>
          <Day date={record?.heldOn ?? plannedOn} weekday /> <Zh>{place}</Zh>
          {!record && <strong>{say(MEETING.notHeld)}</strong>}
        </>
      }
    >
      <Panel title={say(MEETING.agenda)}>
        <ol>
          {agenda.map(({ item, process, document, result, reason }) => (
            <li key={item}>
              {document && process ? (
                <Link to={`/processes/${process}`}>
                  <Zh>{document.title}</Zh>
                </Link>
              ) : (
                say(MEETING.hidden)
              )}{' '}
              <strong>{say(result === null ? MEETING.undecided : wordsOf(RESULTS, result))}</strong> {reason && <Zh>{reason}</Zh>}
            </li>
          ))}
        </ol>
      </Panel>
      {record && (
        <Panel title={say(MEETING.attendance)}>
          {record.chair && (
            <p>
              {say(MEETING.chair)} <Zh>{record.chair}</Zh>
            </p>
          )}
          <ul className="plain">
            {record.attendance.map(({ name, post, presence, reason }) => (
              <li key={`${name}${post}`}>
                <Zh>
                  {name} {post}
                </Zh>{' '}
                {say(wordsOf(PRESENCES, presence))} {reason && <Zh>{reason}</Zh>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

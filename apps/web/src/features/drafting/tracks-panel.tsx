import './tracks.css';
import '../../shared/layout/sections.css';
import type { ProcessDocument } from '@fashen/contracts';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { RecordList } from './record-list.js';
import type { TrackDetails } from './track-details.js';
import { TrackTable } from './track-table.js';
import { REPLIES, SETTLED, TRACKS } from './track-words.js';

/** 起草: which tracks are open, how the public, departments and heads stand, and what was done. */
export default function TracksPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = process.details as unknown as TrackDetails;
  const { tracks, spine, records, asked = [], consultation } = details;
  const open = tracks.filter(({ isOpen }) => isOpen).length;
  return (
    <>
      <Panel title={say(TRACKS.title)}>
        <p>{open === 0 ? say(TRACKS.ready) : say(TRACKS.about, { open })}</p>
        <TrackTable process={process} details={details} />
        <p>
          {say(TRACKS.life)} <Link to={`/processes/${spine}`}>{say(TRACKS.see)}</Link>
        </p>
      </Panel>
      {consultation && (
        <Panel title={say(TRACKS.consultation)}>
          <dl className="facts">
            <dt>{say(TRACKS.until)}</dt>
            <dd>
              <Day date={consultation.closesOn} weekday />
            </dd>
            <dt>{say(TRACKS.comments)}</dt>
            <dd>{say(TRACKS.count, { n: consultation.comments })}</dd>
            <dt>{say(TRACKS.unanswered)}</dt>
            <dd>{say(TRACKS.count, { n: consultation.unanswered })}</dd>
            {consultation.resultOn && (
              <>
                <dt>{say(TRACKS.result)}</dt>
                <dd>
                  <Day date={consultation.resultOn} weekday />
                </dd>
              </>
            )}
          </dl>
          <p>
            <Link to={`/processes/${process.id}/comments`}>{say(TRACKS.desk)}</Link>
          </p>
        </Panel>
      )}
      {asked.length > 0 && (
        <Panel title={say(TRACKS.asked)}>
          <ul className="plain">
            {asked.map(({ party, reply, settled }) => (
              <li key={party}>
                <Zh>{nameIn(process, party)}</Zh> {say(REPLIES[reply ?? ''] ?? TRACKS.awaited)}{' '}
                {settled && say(SETTLED[settled] ?? TRACKS.open)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Signatures process={process} details={details} />
      {records && (
        <Panel title={say(TRACKS.records)}>
          <RecordList process={process} records={records} />
        </Panel>
      )}
    </>
  );
}

/** Whose heads have signed this text. */
function Signatures({ process, details: { signing = [], signed = [], textHash } }: { process: ProcessDocument; details: TrackDetails }) {
  const say = useSay();
  const isSigned = (party: string) => signed.some((one) => one.party === party && one.textHash === textHash);
  if (signing.length < 2 && !signing.some(isSigned)) return null;
  return (
    <Panel title={say(TRACKS.signing)}>
      <ul className="plain">
        {signing.map((party) => (
          <li key={party}>
            <Zh>{nameIn(process, party)}</Zh> {say(isSigned(party) ? TRACKS.signed : TRACKS.unsigned)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

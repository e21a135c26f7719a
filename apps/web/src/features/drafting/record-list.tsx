import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { nameIn, Scan } from '../../shared/matter/names.js';
import type { TrackDetails } from './track-details.js';
import { TRACKS } from './track-words.js';

/** What was done in each track, in the order in which it was done, with every word that was typed in. */
export function RecordList({ process, records }: { process: ProcessDocument; records: NonNullable<TrackDetails['records']> }) {
  const say = useSay();
  if (records.length === 0) return <p>{say(TRACKS.noRecords)}</p>;
  return (
    <ol className="plain matters">
      {records.map(({ id, track, label, actedOn, party, evidence, words }) => (
        <li key={id}>
          <Day date={actedOn} weekday />
          <strong>{say(label)}</strong>
          <span>{say(track)}</span>
          <Zh>{nameIn(process, party)}</Zh>
          {words.length > 0 && (
            <dl className="facts drafting-words">
              {words.map((one) => (
                <div key={one.label.zh}>
                  <dt>{say(one.label)}</dt>
                  <dd>{one.text.zh === one.text.en ? <Zh>{one.text.zh}</Zh> : say(one.text)}</dd>
                </div>
              ))}
            </dl>
          )}
          {evidence && <Scan process={process} id={evidence} />}
        </li>
      ))}
    </ol>
  );
}

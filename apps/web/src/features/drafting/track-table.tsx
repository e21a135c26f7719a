import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import type { TrackDetails } from './track-details.js';
import { TRACKS } from './track-words.js';

type Track = TrackDetails['tracks'][number];
type State = ProcessDocument['states'][number];
type Props = { process: ProcessDocument; details: TrackDetails };

/** Three tracks stand in one region of the machine, one after the other. */
const IN_APPROVAL: Readonly<Record<string, string>> = { legalCheck: 'checking', discussion: 'discussing', signature: 'signing' };

/** The state in which a track stands; null where its turn has not come. */
function stateOf({ states }: ProcessDocument, code: string): State | null {
  const own = IN_APPROVAL[code];
  const path = own === undefined ? `working.${code}.` : `working.approval.${own}`;
  return states.find((state) => state.path.startsWith(path)) ?? null;
}

/** The day that a track waits for. */
function dueOf({ deadlines }: ProcessDocument, { consultation, hearingOn }: TrackDetails, { code, isOpen }: Track): string | null {
  if (!isOpen) return null;
  if (code === 'consultation') return consultation && consultation.closedOn === null ? consultation.closesOn : null;
  if (code === 'departments') return deadlines.find(({ status }) => status === 'running')?.due ?? null;
  return code === 'hearing' ? (hearingOn ?? null) : null;
}

/** Every track with where it stands, what is still to be done, and by when. */
export function TrackTable({ process, details }: Props) {
  const say = useSay();
  const columns: Column<Track>[] = [
    { key: 'track', title: say(TRACKS.track), render: ({ label }) => <strong>{say(label)}</strong> },
    {
      key: 'state',
      title: say(TRACKS.state),
      render: ({ code, isOpen }) => (
        <span className={isOpen ? 'drafting-open' : undefined}>
          {isOpen ? `○ ${say(stateOf(process, code)?.label ?? TRACKS.later)}` : say(TRACKS.closed)}
        </span>
      ),
    },
    {
      key: 'missing',
      title: say(TRACKS.missing),
      render: ({ code, isOpen }) => isOpen && say(stateOf(process, code)?.about ?? TRACKS.before),
    },
    {
      key: 'due',
      title: say(TRACKS.due),
      render: (track) => {
        const due = dueOf(process, details, track);
        return due && <Day date={due} weekday />;
      },
    },
  ];
  return <DataTable label={say(TRACKS.title)} columns={columns} rows={details.tracks} rowKey={({ code }) => code} />;
}

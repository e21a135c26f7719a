import type { FilingReviewEntry } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { type Column, RowLink } from '../../shared/list/data-table.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { REVIEW } from './words.js';

export const reviewColumns = (say: (words: Words) => string): Column<FilingReviewEntry>[] => [
  {
    key: 'document',
    title: say(REVIEW.document),
    by: ({ document }) => document.title,
    render: ({ id, document, reportNumber }) => (
      <>
        <RowLink className="wide" to={`/processes/${id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>
        <div className="quiet">
          <Zh>{reportNumber}</Zh>
        </div>
      </>
    ),
  },
  {
    key: 'submitter',
    title: say(REVIEW.submitter),
    by: ({ submitter }) => submitter,
    render: ({ submitter, channel, occasion }) => (
      <>
        <Zh>{submitter}</Zh>
        <div className="quiet">
          {say(channel)} · {say(occasion)}
        </div>
      </>
    ),
  },
  {
    key: 'receivedOn',
    title: say(REVIEW.received),
    by: ({ receivedOn }) => receivedOn,
    render: ({ receivedOn }) => <Day date={receivedOn} />,
  },
  {
    key: 'registered',
    title: say(REVIEW.registered),
    by: ({ registeredOn }) => registeredOn,
    render: ({ registeredOn, registerNumber }) => (
      <>
        {registeredOn && <Day date={registeredOn} />}
        <div className="figures">
          <Zh>{registerNumber}</Zh>
        </div>
      </>
    ),
  },
  { key: 'state', title: say(REVIEW.state), by: ({ state }) => state.zh, render: ({ state }) => <strong>{say(state)}</strong> },
  {
    key: 'due',
    title: say(REVIEW.duty),
    by: ({ clock }) => clock?.due,
    render: ({ duties }) => duties.map((duty) => <DutyLine key={`${duty.label.zh}${duty.role}`} duty={duty} />),
  },
];

import type { FilingEntry } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { type Column, RowLink } from '../../shared/list/data-table.js';
import { FILING } from './words.js';

type Say = (words: Words) => string;

export const filingColumns = (say: Say): Column<FilingEntry>[] => [
  {
    key: 'document',
    title: say(FILING.document),
    by: ({ document }) => document.title,
    render: ({ id, document: { title, documentNumber, unifiedNumber } }) => (
      <>
        <RowLink className="wide" to={`/processes/${id}`}>
          <Zh>{title}</Zh>
        </RowLink>
        <div className="quiet figures">
          <Zh>{[documentNumber, unifiedNumber].filter(Boolean).join(' · ')}</Zh>
        </div>
      </>
    ),
  },
  {
    key: 'receiver',
    title: say(FILING.receiver),
    by: ({ receiver }) => receiver.name,
    render: ({ receiver, filedBy }) => (
      <>
        <Zh>{receiver.name}</Zh>
        <div className="quiet">{say(filedBy)}</div>
      </>
    ),
  },
  {
    key: 'publishedOn',
    title: say(FILING.publishedOn),
    by: ({ publishedOn }) => publishedOn,
    render: ({ publishedOn, occasion }) => (
      <>
        <Day date={publishedOn} />
        <div className="quiet">{say(occasion)}</div>
      </>
    ),
  },
  {
    key: 'due',
    title: say(FILING.dueOn),
    by: ({ due }) => due,
    render: ({ due, light }) => (
      <>
        {due && <Day date={due} weekday />}
        <div>
          <Light light={light} />
        </div>
      </>
    ),
  },
  {
    key: 'standing',
    title: say(FILING.standing),
    by: ({ standing }) => standing.zh,
    render: ({ standing }) => (
      <strong className={standing.code === 'missing' ? 'light-red' : undefined}>
        {standing.code === 'missing' && <span aria-hidden="true">■ </span>}
        {say(standing)}
      </strong>
    ),
  },
  {
    key: 'submittedOn',
    title: say(FILING.submittedOn),
    by: ({ submittedOn }) => submittedOn,
    render: ({ submittedOn, isLate, reportNumber }) => (
      <>
        {submittedOn && <Day date={submittedOn} />}
        {submittedOn && isLate && (
          <div className="light-red">
            <span aria-hidden="true">▲</span> {say(FILING.isLate)}
          </div>
        )}
        {reportNumber && (
          <div className="quiet figures">
            <Zh>{reportNumber}</Zh>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'registered',
    title: say(FILING.registered),
    by: ({ registeredOn }) => registeredOn,
    render: ({ registeredOn, registerNumber }) => (
      <>
        {registeredOn && <Day date={registeredOn} />}
        {registerNumber && (
          <div className="figures">
            <Zh>{registerNumber}</Zh>
          </div>
        )}
      </>
    ),
  },
];

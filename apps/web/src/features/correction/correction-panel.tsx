import './correction.css';
import type { CorrectionEntry, ProcessDocument } from '@fashen/contracts';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn, Scan } from '../../shared/matter/names.js';
import { Clocks, Mark } from './correction-card.js';
import type { CorrectionDetails } from './details.js';
import { CORRECTION } from './words.js';

/** 纠错: what is wrong and why, who said what, and what is marked. */
export default function CorrectionPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = process.details as unknown as CorrectionDetails;
  const { source, parties, grounds, clauses, receivedOn, round, answer, done, notes, sourceProcess } = details;
  const entry = useAddress<CorrectionEntry>(`/api/corrections/${encodeURIComponent(process.id)}`);
  const facts: (readonly [string, ReactNode])[] = [
    [say(CORRECTION.source), say(source.label)],
    [say(CORRECTION.grounds), grounds.map(({ label }) => say(label)).join('；')],
    [say(CORRECTION.clauses), clauses.length === 0 ? say(CORRECTION.whole) : <Zh key="clauses">{clauses.join('、')}</Zh>],
    [say(CORRECTION.from), <Zh key="from">{nameIn(process, parties.ordering)}</Zh>],
    [say(CORRECTION.to), <Zh key="to">{nameIn(process, parties.addressee)}</Zh>],
    [say(CORRECTION.competent), parties.competent && <Zh key="competent">{nameIn(process, parties.competent.party)}</Zh>],
    [
      say(CORRECTION.receivedOn),
      receivedOn && (
        <>
          <Day date={receivedOn} weekday /> {round > 1 && say(CORRECTION.maintained)}
        </>
      ),
    ],
    [say(CORRECTION.answer), answer && say(answer.label)],
    [
      say(CORRECTION.done),
      done && (
        <>
          {say(done.label)} {done.on && <Day date={done.on} />}
        </>
      ),
    ],
    [say(CORRECTION.origin), sourceProcess && <Link to={`/processes/${sourceProcess}`}>{say(CORRECTION.see)}</Link>],
  ];
  return (
    <>
      <Panel title={say(CORRECTION.order)}>
        <Answered of={entry}>
          {({ reply, completion, mark }) => (
            <>
              <Mark mark={mark} />
              <Clocks reply={reply} completion={completion} />
            </>
          )}
        </Answered>
        <dl className="facts">
          {facts.map(
            ([label, shown]) =>
              shown && (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>{shown}</dd>
                </Fragment>
              ),
          )}
        </dl>
      </Panel>
      <Panel title={say(CORRECTION.notes)}>
        {notes.length === 0 ? (
          <p>{say(CORRECTION.noNotes)}</p>
        ) : (
          <ol className="plain matters">
            {notes.map(({ id, label, words, clauses: of, evidence, saidOn, party }) => (
              <li key={id}>
                <Day date={saidOn} weekday />
                <strong>{say(label)}</strong>
                <Zh>{nameIn(process, party)}</Zh>
                <Zh>{[of.join('、'), words].filter(Boolean).join('：')}</Zh>
                {evidence && <Scan process={process} id={evidence} />}
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}

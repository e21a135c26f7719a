import type { ProcessDocument } from '@fashen/contracts';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { CASE, PIECES } from './case-words.js';
import type { FilingDetails } from './details.js';
import { Code } from './package-facts.js';
import { Pairs } from './pairs.js';
import { StepList } from './step-list.js';

const SENT = ['submitted', 'supplemented', 'explained'];

/** 备案: to whom, with which report and files, and what the receiver made of it. */
export default function FilingPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = process.details as unknown as FilingDetails;
  const { receiver, by, occasion, basis, publishedOn, submittedOn, reportNumber, registeredOn, registerNumber, review } = details;
  const isLate = details.late.length > 0;
  return (
    <>
      <Panel title={say(CASE.filed)}>
        <Pairs
          of={[
            [say(CASE.receiver), <Zh key="receiver">{receiver.name}</Zh>],
            [say(CASE.by), say(by)],
            [say(CASE.occasion), say(occasion)],
            [say(CASE.publishedOn), <Day key="published" date={publishedOn} weekday />],
            [
              say(CASE.submittedOn),
              submittedOn && (
                <>
                  <Day date={submittedOn} weekday /> {isLate && <strong className="light-red">{say(CASE.late)}</strong>}
                </>
              ),
            ],
            [say(CASE.reportNumber), reportNumber && <Zh key="report">{reportNumber}</Zh>],
            [
              say(CASE.registered),
              registeredOn && (
                <>
                  <Day date={registeredOn} /> <Zh>{registerNumber}</Zh>
                </>
              ),
            ],
            [
              say(CASE.basis),
              basis && (
                <>
                  <Zh>{basis.source}</Zh> {!basis.verified && <span className="hedge">{say(CASE.unverified)}</span>}
                </>
              ),
            ],
            [say(CASE.review), review && <Link to={`/processes/${review}`}>{say(CASE.seeReview)}</Link>],
          ]}
        />
        {details.steps.some(({ kind }) => SENT.includes(kind)) && (
          <a className="actions" href={`/api/processes/${encodeURIComponent(process.id)}/package`}>
            {say(CASE.send)}
          </a>
        )}
      </Panel>
      {details.packages.length > 0 && (
        <Panel title={say(CASE.packages)}>
          {details.packages.map(({ id, round, submittedOn: on, reportNumber: number, files }) => (
            <section key={id}>
              <h3>
                {say(CASE.round, { n: round })} · <Day date={on} /> <Zh>{number}</Zh>
              </h3>
              <ul>
                {files.map(({ piece, name, sha256 }) => (
                  <li key={sha256 + name}>
                    {PIECES[piece] ? say(PIECES[piece]) : null} <Zh>{name}</Zh> <Code>{sha256}</Code>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Panel>
      )}
      <Panel title={say(CASE.steps)}>
        {details.steps.length === 0 ? (
          <p>{say(CASE.noSteps)}</p>
        ) : (
          <StepList
            process={process}
            steps={details.steps.map(({ scan, dueOn, ...step }) => ({ ...step, until: dueOn, scans: scan === null ? [] : [scan] }))}
          />
        )}
      </Panel>
    </>
  );
}

import type { ProcessDocument } from '@fashen/contracts';
import { CORRECTION_GROUNDS, type CorrectionGround } from '@fashen/domain';
import { Link } from 'react-router';
import { Signing } from '../../shared/approval/signing.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day, Moment } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { CASE, CHANNELS, OCCASIONS } from './case-words.js';
import type { ReviewDetails } from './details.js';
import { FiledText } from './filed-text.js';
import { KINDS, PACKAGE } from './package-words.js';
import { Pairs } from './pairs.js';
import { StepList } from './step-list.js';

const ANSWERS = ['registered', 'deferred', 'refused', 'asked', 'noProblem', 'opinion'];

/** 备案审查: what was filed and by whom, its text, what is proposed, what was answered. */
export default function ReviewPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = process.details as unknown as ReviewDetails;
  const { parties, channel, occasion, receivedOn, reportNumber, registeredOn, registerNumber, filing, correction, version } = details;
  const document = process.subject?.id ?? '';
  return (
    <div className="filed">
      <Panel title={say(CASE.text)} extra={<Link to={`/documents/${document}/versions/${version}`}>{say(CASE.readText)}</Link>}>
        <FiledText document={document} version={version} problems={details.problems} />
      </Panel>
      <div>
        <Panel title={say(CASE.filed)}>
          <Pairs
            of={[
              [say(CASE.submitter), <Zh key="submitter">{nameIn(process, parties.submitter)}</Zh>],
              [say(CASE.receiver), <Zh key="receiver">{nameIn(process, parties.receiver)}</Zh>],
              [say(CASE.channel), say(CHANNELS[channel] ?? CASE.channel)],
              [say(CASE.occasion), say(OCCASIONS[occasion] ?? CASE.occasion)],
              [say(CASE.receivedOn), <Day key="received" date={receivedOn} weekday />],
              [say(CASE.reportNumber), reportNumber && <Zh key="report">{reportNumber}</Zh>],
              [
                say(CASE.registered),
                registeredOn && (
                  <>
                    <Day date={registeredOn} /> <Zh>{registerNumber}</Zh>
                  </>
                ),
              ],
              [say(CASE.filed), filing && <Link to={`/processes/${filing}`}>{say(CASE.seeReview)}</Link>],
              [say(CASE.correction), correction && <Link to={`/processes/${correction}`}>{say(CASE.seeReview)}</Link>],
            ]}
          />
        </Panel>
        {details.conclusion && <Conclusion details={details} />}
        {details.approval && (
          <Panel title={say(CASE.approval)}>
            <Signing process={process} approval={details.approval} />
          </Panel>
        )}
        <Panel
          title={say(CASE.steps)}
          extra={
            details.steps.some(({ kind }) => ANSWERS.includes(kind)) && (
              <a className="actions" href={`/api/processes/${encodeURIComponent(process.id)}/package`}>
                {say(CASE.send)}
              </a>
            )
          }
        >
          {details.steps.length === 0 ? (
            <p>{say(CASE.noAnswers)}</p>
          ) : (
            <StepList
              process={process}
              steps={details.steps.map(({ due, evidence, ...step }) => ({ ...step, until: due, scans: evidence }))}
            />
          )}
        </Panel>
        {details.packages.length > 0 && (
          <Panel title={say(CASE.received)}>
            <ul className="plain matters">
              {details.packages.map(({ id, kind, sender, receivedAt }) => (
                <li key={id}>
                  <Moment at={receivedAt} />
                  <strong>{say(KINDS[kind] ?? PACKAGE.kind)}</strong>
                  <Zh>{nameIn(process, sender)}</Zh>
                  <Link to={`/packages/${id}`}>{say(PACKAGE.see)}</Link>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </div>
  );
}

function Conclusion({ details: { conclusion, remarks, problems } }: { details: ReviewDetails }) {
  const say = useSay();
  return (
    <Panel title={say(CASE.conclusion)}>
      <p>
        <strong>{conclusion && say(CASE[conclusion])}</strong> {remarks && <Zh>{remarks}</Zh>}
      </p>
      {problems.length > 0 && (
        <>
          <h3>{say(CASE.problems)}</h3>
          <ol>
            {problems.map(({ id, ordinal, clause, ground, problem, basis, suggestion }) => (
              <li key={id} id={`problem-${ordinal}`}>
                <strong>
                  <Zh>{clause}</Zh>
                </strong>{' '}
                {ground in CORRECTION_GROUNDS && say(CORRECTION_GROUNDS[ground as CorrectionGround])}
                <div>
                  <Zh>{problem}</Zh>
                </div>
                <div className="quiet">
                  {say(CASE.basisIs)}
                  <Zh>{basis}</Zh>
                </div>
                {suggestion && (
                  <div>
                    {say(CASE.suggestionIs)}
                    <Zh>{suggestion}</Zh>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

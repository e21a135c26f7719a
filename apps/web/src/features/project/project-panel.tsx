import type { ProcessDocument } from '@fashen/contracts';
import { FORM } from '../../shared/form/words.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import type { ProjectDetails } from './details.js';
import { SimilarPanel } from './similar-panel.js';
import { PROJECT, SUGGESTION } from './words.js';

/** What is proposed, what in force is like it, how it was assessed, and what was said about it. */
export default function ProjectPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = process.details as unknown as ProjectDetails;
  const { year, month, origin, suggestions, refusal, notes } = details;
  return (
    <>
      <Panel title={say(PROJECT.proposal)}>
        <p>
          {say(origin.label)} · <span className="figures">{say(PROJECT.time, { year, month })}</span>
        </p>
        {suggestions.map(({ id, title, problem, proposal, receivedOn }) => (
          <details key={id} className="material">
            <summary>
              {say(PROJECT.suggested)}：<Zh>{title}</Zh> <Day date={receivedOn} />
            </summary>
            <p>
              {say(SUGGESTION.problem)}：<Zh>{problem}</Zh>
            </p>
            <p>
              {say(SUGGESTION.proposal)}：<Zh>{proposal}</Zh>
            </p>
          </details>
        ))}
        {refusal && (
          <p role="status">
            {say(PROJECT.refusal)}：<strong>{say(refusal.label)}</strong> {refusal.other && <Zh>{`《${refusal.other.title}》`}</Zh>}
          </p>
        )}
      </Panel>
      <SimilarPanel process={process.id} />
      <Assessment details={details} />
      <Panel title={say(PROJECT.said)}>
        <ol className="plain">
          {notes.map(({ id, label, words, saidOn, saidBy, enteredBy, party }) => (
            <li key={id}>
              <strong>{say(label)}</strong> <Day date={saidOn} /> <Zh>{`${nameIn(process, party)} ${nameIn(process, saidBy)}`}</Zh>
              {enteredBy && <span className="quiet">{say(PROJECT.entered, { name: nameIn(process, enteredBy) })}</span>}
              {words !== '' && (
                <p className="project-said">
                  <Zh>{words}</Zh>
                </p>
              )}
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}

function Assessment({ details: { assessment } }: { details: ProjectDetails }) {
  const say = useSay();
  if (!assessment) return null;
  const { similar, recommendation } = assessment;
  return (
    <Panel title={say(PROJECT.assessment)}>
      <dl className="facts">
        {(['isNeeded', 'isCovered', 'isCompetent'] as const).map((name) => (
          <div key={name} className="fact">
            <dt>{say(PROJECT[name])}</dt>
            <dd>{say(assessment[name] ? FORM.yes : FORM.no)}</dd>
          </div>
        ))}
        <div className="fact">
          <dt>{say(PROJECT.recommendation)}</dt>
          <dd>
            <strong>{say(recommendation.label)}</strong>
          </dd>
        </div>
        {similar.map(({ document, label }) => (
          <div key={document.id} className="fact">
            <dt>
              <Zh>{`《${document.title}》`}</Zh>
            </dt>
            <dd>{say(label)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

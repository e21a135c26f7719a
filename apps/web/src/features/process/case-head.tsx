import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { Rule } from './deadline-panel.js';
import { DEADLINE, PROCESS } from './words.js';

/** More tracks side by side than that are told by the workflow's own part of the page. */
const MOST_SIDE_BY_SIDE = 4;

function toldHere({ states }: ProcessDocument): ProcessDocument['states'] {
  const tracks = states.filter(({ path }) => path.split('.').length === 2);
  return tracks.length > MOST_SIDE_BY_SIDE ? states.filter(({ path }) => !path.includes('.')) : states;
}

/** Where it stands, who must do what by when, and why that date: what everybody asks first. */
export function CaseHead({ process }: { process: ProcessDocument }) {
  const say = useSay();
  return (
    <div className="case-head">
      <section aria-labelledby="case-stands">
        <h2 id="case-stands">{say(PROCESS.stands)}</h2>
        <ol className="case-states">
          {toldHere(process).map(({ path, label, about, basis }) => (
            <li key={path}>
              <strong>{say(label)}</strong>
              {about && <p>{say(about)}</p>}
              {basis && (
                <p className="quiet">
                  {say(PROCESS.basis)}
                  <Zh>{basis}</Zh>
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <Turns process={process} />
      <Due process={process} />
    </div>
  );
}

/** Whose turn it is, as the machine's own definition says of the states in which the case stands. */
function Turns({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const chart = useQuery(queries.chart(process.id));
  const turns = (chart.data?.nodes ?? [])
    .filter(({ status }) => status === 'active')
    .flatMap(({ path, turns: own }) => own.map((turn) => ({ path, ...turn })));
  return (
    <section aria-labelledby="case-whose">
      <h2 id="case-whose">{say(PROCESS.whose)}</h2>
      {chart.data && turns.length === 0 ? (
        <p>{say(process.status === 'active' ? PROCESS.nobody : PROCESS.done)}</p>
      ) : (
        <ul className="case-turns">
          {turns.map(({ path, role, label }) => (
            <li key={`${path}${role.zh}${label.zh}`}>
              <strong>{say(role)}</strong> {say(label)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Due({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const running = process.deadlines.filter(({ status }) => status === 'running' || status === 'paused');
  if (running.length === 0) return null;
  return (
    <section aria-labelledby="case-due">
      <h2 id="case-due">{say(PROCESS.deadlines)}</h2>
      <ul className="case-dues">
        {running.map((deadline) => (
          <li key={deadline.key}>
            <div className="row">
              <Light light={deadline.light} left={deadline.left} />
              {deadline.due && (
                <strong>
                  <Day date={deadline.due} weekday />
                </strong>
              )}
            </div>
            <div>
              {say(PROCESS.ruleOf, { name: say(deadline.label) })}
              <Rule deadline={deadline} />
              {!deadline.certain && deadline.status !== 'paused' && <> △ {say(DEADLINE.uncertain)}</>}
            </div>
            <Link to={{ search: `?part=deadlines`, hash: `#${deadline.key}` }} className="actions">
              {say(PROCESS.unfold)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

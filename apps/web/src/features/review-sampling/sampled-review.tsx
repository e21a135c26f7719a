import type { ProcessDocument } from '@fashen/contracts';
import { Link } from 'react-router';
import { ChangePlace, Segments } from '../../shared/clauses/diff.js';
import { Weight } from '../../shared/clauses/weight.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { nameIn } from '../../shared/matter/names.js';
import { type AdoptedItem, type Comparison, changesAt, type Sampled } from './details.js';
import { SAMPLING } from './words.js';

type Props = { process: ProcessDocument; sampled: Sampled };

/** What adoption is checked by: each adopted item beside what became of its clause, then every other change, then what was found. */
export function SampledReview({ process, sampled }: Props) {
  const say = useSay();
  const { review, document, comparison } = sampled;
  return (
    <div className="stack">
      <p className="row">
        <Link to={`/processes/${review}`}>{say(SAMPLING.toReview)}</Link>
        <Link to={`/documents/${document.id}`}>{say(SAMPLING.toDocument)}</Link>
        {comparison && (
          <Link to={`/documents/${document.id}/compare?from=${comparison.from.id}&to=${comparison.to.id}`}>
            {say(SAMPLING.compared, { from: comparison.from.ordinal, to: comparison.to.ordinal })}
          </Link>
        )}
      </p>
      {comparison ? <Adopted comparison={comparison} /> : <p>{say(SAMPLING.noText)}</p>}
      <Found process={process} sampled={sampled} />
    </div>
  );
}

function Adopted({ comparison }: { comparison: Comparison }) {
  const say = useSay();
  const { items, changed } = comparison;
  const shown = new Set(items.flatMap((item) => changesAt(changed, item)));
  const others = changed.filter((change) => !shown.has(change));
  return (
    <>
      <h3>{say(SAMPLING.adopted, { n: items.length })}</h3>
      {items.length === 0 && <p>{say(SAMPLING.noneAdopted)}</p>}
      {items.map((item) => (
        <Item key={item.item} item={item} comparison={comparison} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{say(SAMPLING.others, { n: others.length })}</summary>
          {others.map((change) => (
            <section key={`${change.old}/${change.new}`} className="diff-entry">
              <h4>
                <ChangePlace change={change} />
              </h4>
              <Segments segments={change.segments} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}

function Item({ item, comparison }: { item: AdoptedItem; comparison: Comparison }) {
  const say = useSay();
  const { anchor, problem, basis, suggestion, weight, now } = item;
  const changes = changesAt(comparison.changed, item);
  return (
    <article className="fields">
      <h4>
        <Zh>{anchor}</Zh> <Weight weight={weight} />
      </h4>
      <dl className="facts">
        <dt>{say(SAMPLING.problem)}</dt>
        <dd>
          <Zh>{problem}</Zh>
        </dd>
        <dt>{say(SAMPLING.basis)}</dt>
        <dd>
          <Zh>{basis}</Zh>
        </dd>
        {suggestion && (
          <>
            <dt>{say(SAMPLING.suggestion)}</dt>
            <dd>
              <Zh>{suggestion}</Zh>
            </dd>
          </>
        )}
        <dt>{say(SAMPLING.now)}</dt>
        <dd>
          {now.gone ? say(now.why) : <Zh>{now.anchor}</Zh>}
          {changes.length === 0 ? (
            <p>▲ {say(SAMPLING.unchanged)}</p>
          ) : (
            changes.map((change) => <Segments key={`${change.old}/${change.new}`} segments={change.segments} />)
          )}
        </dd>
      </dl>
    </article>
  );
}

function Found({ process, sampled }: Props) {
  const say = useSay();
  const { checks, comparison } = sampled;
  if (checks.length === 0) return null;
  const anchorOf = (item: string) => comparison?.items.find((one) => one.item === item)?.anchor ?? item;
  return (
    <>
      <h3>{say(SAMPLING.found)}</h3>
      <ul className="plain">
        {checks.map(({ id, round, subject, subjectLabel, resultLabel, note, checker }) => (
          <li key={id} className="row">
            <span>{say(SAMPLING.round, { n: round })}</span>
            {subjectLabel ? <span>{say(subjectLabel)}</span> : <Zh>{anchorOf(subject)}</Zh>}
            <strong>{say(resultLabel)}</strong>
            {note && <Zh>{note}</Zh>}
            <span className="quiet">
              <Zh>{nameIn(process, checker)}</Zh>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

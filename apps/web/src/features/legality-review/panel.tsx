import './desk.css';
import '../../shared/clauses/item.css';
import type { ProcessDocument } from '@fashen/contracts';
import { CONCLUSIONS } from '@fashen/domain';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { isOffered } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { detailsOf, latestChecks, nameOf, progressOf } from './details.js';
import { REVIEW } from './words.js';

/** A review on the page of its case: how far it is, and the ways to the desk and to the answers. */
export default function ReviewPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const navigate = useNavigate();
  const details = detailsOf(process);
  const { people, checks, items, opinion, proposed, completeOn } = details;
  const mayAnswer = isOffered(process, 'answerItems');
  const rows: [string, ReactNode][] = [];
  if (people)
    rows.push([say(REVIEW.handler), people.handler ? <Zh key="handler">{nameOf(details, people.handler)}</Zh> : say(REVIEW.none)]);
  if (completeOn) rows.push([say(REVIEW.completeOn), <Day key="day" date={completeOn} weekday />]);
  if (opinion) {
    rows.push([say(REVIEW.number), <Zh key="number">{opinion.number}</Zh>]);
    rows.push([say(REVIEW.conclusion), say(CONCLUSIONS[opinion.conclusion])]);
    rows.push([say(REVIEW.issuedOn), <Day key="day" date={opinion.issuedOn} weekday />]);
  } else if (proposed) rows.push([say(REVIEW.proposed), say(CONCLUSIONS[proposed])]);
  return (
    <Panel title={say(REVIEW.overview)} id="review">
      {rows.length > 0 && (
        <dl className="item-facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {checks && !opinion && <p>{say(REVIEW.checksDone, { n: latestChecks(checks).size })}</p>}
      {items && items.length > 0 && (
        <p>
          {say(REVIEW.itemsCount, { all: items.length, must: items.filter(({ weight }) => weight === 'mustChange').length })}
          {opinion && ` · ${say(REVIEW.answered, { all: items.length, n: progressOf(items).answered })}`}
        </p>
      )}
      <div className="row">
        {mayAnswer && (
          <Button type="primary" onClick={() => navigate(`/processes/${process.id}/answers`)}>
            {say(REVIEW.toAnswers)}
          </Button>
        )}
        <Button onClick={() => navigate(`/processes/${process.id}/desk`)}>{say(REVIEW.desk)}</Button>
      </div>
    </Panel>
  );
}

import './desk.css';
import '../../shared/clauses/item.css';
import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Empty, Progress, Segmented } from 'antd';
import { useCallback, useEffect } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { reveal, useClause } from '../../shared/clauses/use-clause.js';
import { Actions } from '../../shared/form/actions.js';
import { isOffered } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { AnswerForm } from './answer-form.js';
import { detailsOf, type Item, isReview, nextAfter, owesAnswer, placeIn, progressOf } from './details.js';
import { HandIn } from './hand-in.js';
import { ItemCard, ItemHistory } from './item-card.js';
import { RevisedText } from './revised-text.js';
import { TextPane } from './text-pane.js';
import { useDeskMarks } from './use-marks.js';
import { usePlace } from './use-place.js';
import { useText } from './use-text.js';
import { ANSWERING, ITEMS, REVIEW } from './words.js';

/** 答复审查意见: the clause in the text beside the item, one answer after the other, then the revised text, then all of it handed in. */
export default function AnswersPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const process = useQuery(queries.process(id));
  useTitle(process.data?.subject ? `${process.data.subject.title} · ${say(ANSWERING.title)}` : say(ANSWERING.title));
  return (
    <Answered of={process}>
      {(found) => (isReview(found) ? <Answers process={found} /> : <Navigate to={`/processes/${id}`} replace />)}
    </Answered>
  );
}

function Answers({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const items = detailsOf(process).items ?? [];
  const { all, answered } = progressOf(items);
  return (
    <Page
      title={say(ANSWERING.title)}
      aside={
        <>
          {process.subject && <Zh>{process.subject.title}</Zh>}
          <Link to={`/processes/${process.id}`}>{say(REVIEW.toCase)}</Link>
          {process.states.map(({ path, label }) => (
            <strong key={path}>{say(label)}</strong>
          ))}
        </>
      }
      actions={<Actions process={process} first={['openDiscussion']} without={['answerItems', 'submitAnswers']} />}
    >
      {items.length === 0 ? (
        <Empty description={say(ANSWERING.nothing)} />
      ) : (
        <>
          <p role="status">
            <strong>{say(REVIEW.answered, { all, n: answered })}</strong>{' '}
            {isOffered(process, 'answerItems') && <span className="quiet">{say(ANSWERING.notSent)}</span>}
          </p>
          <Progress percent={Math.round((answered / all) * 100)} showInfo={false} aria-label={say(REVIEW.answered, { all, n: answered })} />
          <AnswerDesk process={process} items={items} />
          <RevisedText process={process} items={items} />
          <HandIn process={process} />
        </>
      )}
    </Page>
  );
}

function AnswerDesk({ process, items }: { process: ProcessDocument; items: readonly Item[] }) {
  const say = useSay();
  const { search, put } = usePlace();
  const details = detailsOf(process);
  const { clauses, units } = useText(process, details.version);
  const marks = useDeskMarks(process, { units, version: details.version, page: 'answers' });
  const { current } = useClause(units);
  const chosen = items.find(({ id }) => id === search.get('item')) ?? items.find(owesAnswer) ?? items[0];
  const at = chosen ? items.indexOf(chosen) : 0;
  const pane = search.get('pane') ?? 'side';
  const clauseOf = useCallback((id: string) => [...marks].find(([, there]) => there.some(({ key }) => key === id))?.[0], [marks]);
  const chosenClause = chosen && clauseOf(chosen.id);
  useEffect(() => {
    if (chosenClause !== undefined && current === undefined) reveal(document.getElementById(chosenClause));
  }, [chosenClause, current]);
  const go = useCallback(
    (item: Item | undefined) => {
      if (!item) return;
      const clause = clauseOf(item.id);
      put({ item: item.id }, clause ? `#${clause}` : undefined);
    },
    [put, clauseOf],
  );
  return (
    <>
      <div className="desk-bar desk-panes">
        <Segmented
          aria-label={say(REVIEW.panes)}
          value={pane}
          onChange={(next: string) => put({ pane: next })}
          options={[
            { value: 'side', label: say(ANSWERING.list) },
            { value: 'text', label: say(REVIEW.text) },
          ]}
        />
      </div>
      <div className="desk desk-two" data-pane={pane}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1) */}
        <section className="desk-text desk-scroll" data-scrolls aria-label={say(REVIEW.text)} tabIndex={0}>
          {process.subject === null ? (
            <p>{say(REVIEW.noText)}</p>
          ) : (
            <Answered of={clauses}>{() => <TextPane units={units} marks={marks} current={current ?? chosenClause} />}</Answered>
          )}
        </section>
        <section className="desk-side" aria-label={say(ANSWERING.list)}>
          <h2 className="spoken">{say(ANSWERING.list)}</h2>
          <ol className="answer-list">
            {items.map((item, index) => (
              <li key={item.id}>
                <Link
                  to={{ search: `?item=${encodeURIComponent(item.id)}`, hash: clauseOf(item.id) ?? '' }}
                  preventScrollReset
                  aria-current={item === chosen ? 'true' : undefined}
                  aria-label={`${say(ITEMS.no, { n: index + 1 })}, ${owesAnswer(item) ? say(ITEMS.noAnswer) : say(ANSWERING[item.response ?? 'adopted'])}`}
                >
                  {index + 1} {owesAnswer(item) ? '○' : '✓'}
                </Link>
              </li>
            ))}
          </ol>
          {chosen && (
            <ItemCard
              item={chosen}
              no={at + 1}
              units={units}
              place={placeIn(details.version, chosen, details.verification)}
              isStatusShown={chosen.answers.length > 0}
            >
              <ItemHistory item={chosen} details={details} />
              <AnswerForm
                // A new answer is a new beginning: the form starts from what is recorded now.
                key={`${chosen.id}/${chosen.answers.length}`}
                process={process}
                item={chosen}
                no={at + 1}
                onNext={() => go(nextAfter(items, chosen.id, owesAnswer) ?? nextAfter(items, chosen.id, () => true))}
              />
            </ItemCard>
          )}
        </section>
      </div>
    </>
  );
}

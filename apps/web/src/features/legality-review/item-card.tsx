import { CHECK_ITEM_WORDS, RESPONSES } from '@fashen/domain';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { clauseAt, type Unit } from '../../shared/clauses/units.js';
import { Weight } from '../../shared/clauses/weight.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Moment } from '../../shared/light/day.js';
import { type Details, type Item, nameOf } from './details.js';
import { ITEMS, STATUSES } from './words.js';

/** An anchor that leads to its clause in the text beside. Reads the address only when it is pressed, so that moving about draws no list again. */
export function ClauseLink({ anchor, place = anchor, units }: { anchor: string; place?: string | null; units: readonly Unit[] }) {
  const navigate = useNavigate();
  const clause = place === null ? undefined : clauseAt(units, place)?.clause.id;
  if (clause === undefined) return <Zh>{anchor}</Zh>;
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const search = new URLSearchParams(window.location.search);
    search.set('pane', 'text');
    search.delete('compare');
    navigate({ search: search.toString(), hash: clause }, { preventScrollReset: true });
  };
  return (
    <a href={`#${clause}`} onClick={go}>
      <Zh>{anchor}</Zh>
    </a>
  );
}

/** 问题 · 依据 · 建议修改. */
export function ItemWords({ item }: { item: Item }) {
  const say = useSay();
  return (
    <dl className="item-words">
      <dt>{say(ITEMS.checkItem)}</dt>
      <dd>{say(CHECK_ITEM_WORDS[item.checkItem])}</dd>
      <dt>{say(ITEMS.problem)}</dt>
      <dd>
        <Zh>{item.problem}</Zh>
      </dd>
      <dt>{say(ITEMS.basis)}</dt>
      <dd>
        <Zh>{item.basis}</Zh>
      </dd>
      <dt>{say(ITEMS.suggestion)}</dt>
      <dd>
        <Zh>{item.suggestion}</Zh>
      </dd>
    </dl>
  );
}

/** What was answered and what the reviewer made of it, round by round. */
export function ItemHistory({ item, details }: { item: Item; details: Details }) {
  const say = useSay();
  if (item.answers.length === 0 && item.verdicts.length === 0) return null;
  const lines = [
    ...item.answers.map(({ id, round, response, reason, createdBy, createdAt }) => ({
      id,
      what: `${say(ITEMS.answerOf, { n: round })}: ${say(RESPONSES[response])}`,
      words: reason,
      by: createdBy,
      at: createdAt,
    })),
    ...item.verdicts.map(({ id, verdict, note, createdBy, createdAt }) => ({
      id,
      what: `${say(ITEMS.verdict)}: ${verdict in STATUSES ? say(STATUSES[verdict as keyof typeof STATUSES]) : verdict}`,
      words: note,
      by: createdBy,
      at: createdAt,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <ol className="item-history">
      {lines.map(({ id, what, words, by, at }) => (
        <li key={id}>
          <strong>{what}</strong> <Zh>{nameOf(details, by)}</Zh> <Moment at={at} />
          {words && (
            <div>
              <Zh>{words}</Zh>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

type Props = {
  item: Item;
  no: number;
  units: readonly Unit[];
  /** Where it stands in the text that is shown; null where its clause is not there. */
  place: string | null;
  isCurrent?: boolean;
  isStatusShown?: boolean;
  children?: ReactNode;
};

/** One item of an opinion. */
export function ItemCard({ item, no, units, place, isCurrent = false, isStatusShown = false, children }: Props) {
  const say = useSay();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <article
      ref={card}
      id={`item-${no}`}
      className={`item-card${isCurrent ? ' item-current' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
    >
      <h3 className="row">
        <span>{say(ITEMS.no, { n: no })}</span>
        <ClauseLink anchor={item.anchor} place={place} units={units} />
        <Weight weight={item.weight} />
        {isStatusShown && <span className="change-word">{say(STATUSES[item.status])}</span>}
      </h3>
      <ItemWords item={item} />
      {children}
    </article>
  );
}

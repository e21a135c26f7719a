import type { ProcessDocument } from '@fashen/contracts';
import { Button, Radio } from 'antd';
import { memo, useCallback, useState } from 'react';
import { ChangePlace, Segments } from '../../shared/clauses/diff.js';
import type { Unit } from '../../shared/clauses/units.js';
import { ActionForm } from '../../shared/form/action-form.js';
import { type OpenAction, withFixed } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { changeAt, type Details, detailsOf, type Item, placeIn } from './details.js';
import { ItemCard, ItemHistory } from './item-card.js';
import { UnsolicitedList } from './unsolicited.js';
import { usePlace } from './use-place.js';
import { ITEMS, REVIEW, VERIFYING } from './words.js';

const VERDICTS: readonly string[] = ['closeItem', 'acceptReason', 'acceptMustChangeReason', 'keepItem'];

type Props = { process: ProcessDocument; units: readonly Unit[]; version: string; open: OpenAction };

/** 核验: what was asked, what was answered and how the clause reads now, one beside the other; then what nobody asked for. */
export function VerifyTab({ process, units, version, open }: Props) {
  const say = useSay();
  const { search, put } = usePlace();
  const details = detailsOf(process);
  const { items = [], verification } = details;
  const mayJudge = process.actions.some(({ event }) => VERDICTS.includes(event));
  const current = search.get('item');
  const choose = useCallback((id: string) => put({ item: id }), [put]);
  if (details.opinion === undefined || details.opinion.answerRound === 0) return <p>{say(VERIFYING.none)}</p>;
  return (
    <>
      <p role="status">
        <strong>{say(REVIEW.judged, { all: items.length, n: items.filter(({ status }) => status !== 'open').length })}</strong>
      </p>
      {items.map((item, index) => (
        <Row
          key={item.id}
          process={process}
          item={item}
          no={index + 1}
          units={units}
          place={placeIn(version, item, verification)}
          isCurrent={item.id === current}
          mayJudge={mayJudge && item.status === 'open'}
          choose={choose}
        />
      ))}
      {verification && <UnsolicitedList process={process} open={open} />}
    </>
  );
}

type RowProps = {
  process: ProcessDocument;
  item: Item;
  no: number;
  units: readonly Unit[];
  place: string | null;
  isCurrent: boolean;
  mayJudge: boolean;
  choose: (id: string) => void;
};

const Row = memo(function Row({ process, item, no, units, place, isCurrent, mayJudge, choose }: RowProps) {
  const say = useSay();
  const details = detailsOf(process);
  return (
    <ItemCard item={item} no={no} units={units} place={place} isCurrent={isCurrent} isStatusShown>
      <ItemHistory item={item} details={details} />
      {details.verification && <ItemChange item={item} details={details} />}
      {mayJudge && !isCurrent && (
        <Button size="small" aria-label={`${say(VERIFYING.open)}: ${say(ITEMS.no, { n: no })}`} onClick={() => choose(item.id)}>
          {say(VERIFYING.open)}
        </Button>
      )}
      {mayJudge && isCurrent && <VerdictForm process={process} item={item} />}
    </ItemCard>
  );
});

/** How the clause of an item changed, and where it stands now. */
function ItemChange({ item, details }: { item: Item; details: Details }) {
  const say = useSay();
  const change = changeAt(details.verification?.changed ?? [], item.anchor);
  const now = details.verification?.items.find((one) => one.item === item.id)?.now;
  return (
    <div className="item-change">
      <h4>{say(VERIFYING.change)}</h4>
      {now?.gone && now.why && (
        <p className="quiet">
          <Mixed>{say(now.why)}</Mixed>
        </p>
      )}
      {now && !now.gone && now.anchor !== item.anchor && (
        <p>
          <Mixed>{say(VERIFYING.nowAt, { anchor: now.anchor ?? '' })}</Mixed>
        </p>
      )}
      {change ? (
        <>
          <ChangePlace change={change} />
          <Segments segments={change.segments} />
        </>
      ) : (
        <p>
          <strong>{say(VERIFYING.unchanged)}</strong>
        </p>
      )}
    </div>
  );
}

/** One verdict with one note: of what the server offers, what fits the answer comes first. */
function VerdictForm({ process, item }: { process: ProcessDocument; item: Item }) {
  const say = useSay();
  const offered = process.actions.filter(({ event }) => VERDICTS.includes(event));
  const reasonEvent = item.weight === 'mustChange' ? 'acceptMustChangeReason' : 'acceptReason';
  const likely = item.response === 'notAdopted' ? reasonEvent : 'closeItem';
  const [event, setEvent] = useState(offered.some((one) => one.event === likely) ? likely : offered[0]?.event);
  const action = offered.find((one) => one.event === event);
  return (
    <fieldset className="fields">
      <legend>{say(VERIFYING.which)}</legend>
      <Radio.Group
        aria-label={say(VERIFYING.which)}
        value={event}
        onChange={({ target }) => setEvent(target.value as string)}
        options={offered.map((one) => ({ value: one.event, label: say(one.label) }))}
      />
      {action && (
        <ActionForm
          key={action.event}
          process={process}
          action={withFixed(action, ['item'])}
          prefilled={{ item: item.id }}
          about={item.id}
        />
      )}
    </fieldset>
  );
}

import type { ProcessDocument } from '@fashen/contracts';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ChangePlace, Segments } from '../../shared/clauses/diff.js';
import type { Unit } from '../../shared/clauses/units.js';
import { ActionForm } from '../../shared/form/action-form.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { changeAt, type Details, detailsOf, type Item } from './details.js';
import { ItemCard, ItemHistory } from './item-card.js';
import { UnsolicitedList } from './unsolicited.js';
import { type OpenAction, withFixed } from './use-drawer.js';
import { VERIFYING } from './words.js';

const VERDICTS: readonly string[] = ['closeItem', 'acceptReason', 'acceptMustChangeReason', 'keepItem'];

/** 核验: what was asked, what was answered and how the clause reads now, one beside the other; then what nobody asked for. */
export function VerifyTab({ process, units, open }: { process: ProcessDocument; units: readonly Unit[]; open: OpenAction }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const details = detailsOf(process);
  const { items = [], verification } = details;
  const mayJudge = process.actions.some(({ event }) => VERDICTS.includes(event));
  const current = search.get('item');
  const choose = (id: string) => {
    const next = new URLSearchParams(search);
    next.set('item', id);
    setSearch(next, { preventScrollReset: true });
  };
  if (details.opinion === undefined || details.opinion.answerRound === 0) return <p>{say(VERIFYING.none)}</p>;
  return (
    <>
      {items.map((item, index) => (
        <ItemCard key={item.id} item={item} no={index + 1} units={units} isCurrent={item.id === current} isStatusShown>
          <ItemHistory item={item} details={details} />
          {verification && <ItemChange item={item} details={details} />}
          {mayJudge && item.status === 'open' && item.id !== current && (
            <Button size="small" onClick={() => choose(item.id)}>
              {say(VERIFYING.open)}
            </Button>
          )}
          {mayJudge && item.status === 'open' && item.id === current && <VerdictForm key={item.id} process={process} item={item} />}
        </ItemCard>
      ))}
      {verification && <UnsolicitedList process={process} open={open} />}
    </>
  );
}

/** How the clause of an item changed, and where it stands now. */
function ItemChange({ item, details }: { item: Item; details: Details }) {
  const say = useSay();
  const change = changeAt(details.verification?.changed ?? [], item.anchor);
  const now = details.verification?.items.find((one) => one.item === item.id)?.now;
  return (
    <div className="item-change">
      <h4>{say(VERIFYING.change)}</h4>
      {now?.gone && now.why && <p className="quiet">{say(now.why)}</p>}
      {now && !now.gone && now.anchor !== item.anchor && (
        <p>
          <Zh>{now.anchor && say(VERIFYING.nowAt, { anchor: now.anchor })}</Zh>
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

import type { ProcessDocument } from '@fashen/contracts';
import { Button, Empty } from 'antd';
import { memo } from 'react';
import type { Unit } from '../../shared/clauses/units.js';
import { isOffered, type OpenAction } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { type Details, detailsOf, type Item, placeIn } from './details.js';
import { ItemCard, ItemHistory } from './item-card.js';
import { ITEMS } from './words.js';

/** The words of an item as the form of its change starts from them. */
const wordsOf = ({ anchor, checkItem, kind, problem, basis, suggestion, weight }: Item) => ({
  anchor,
  checkItem,
  kind,
  problem,
  basis,
  suggestion,
  weight,
});

type Props = { process: ProcessDocument; units: readonly Unit[]; version: string; current: string | null; open: OpenAction };

/** 意见 the items of the opinion: added, changed, removed; later their answers. */
export function ItemsTab({ process, units, version, current, open }: Props) {
  const say = useSay();
  const details = detailsOf(process);
  const items = details.items ?? [];
  const mayChange = isOffered(process, 'changeItem');
  const mayRemove = isOffered(process, 'removeItem');
  return (
    <>
      {isOffered(process, 'addItem') && <Button onClick={() => open('addItem', { about: 'new' })}>{say(ITEMS.add)}</Button>}
      {items.length === 0 && <Empty description={`${say(ITEMS.none)}${isOffered(process, 'addItem') ? say(ITEMS.noneHow) : ''}`} />}
      {items.map((item, index) => (
        <Row
          key={item.id}
          item={item}
          no={index + 1}
          units={units}
          place={placeIn(version, item, details.verification)}
          details={details}
          isCurrent={item.id === current}
          mayChange={mayChange}
          mayRemove={mayRemove}
          open={open}
        />
      ))}
    </>
  );
}

type RowProps = {
  item: Item;
  no: number;
  units: readonly Unit[];
  place: string | null;
  details: Details;
  isCurrent: boolean;
  mayChange: boolean;
  mayRemove: boolean;
  open: OpenAction;
};

/** Drawn again only when its item or its place changes: sixty of them stand beside a text that is scrolled. */
const Row = memo(function Row({ item, no, units, place, details, isCurrent, mayChange, mayRemove, open }: RowProps) {
  const say = useSay();
  const tools = [
    { isThere: mayChange, event: 'changeItem', says: ITEMS.change, prefilled: { ...wordsOf(item), item: item.id } },
    { isThere: mayRemove, event: 'removeItem', says: ITEMS.remove, prefilled: { item: item.id } },
  ].filter(({ isThere }) => isThere);
  return (
    <ItemCard item={item} no={no} units={units} place={place} isCurrent={isCurrent} isStatusShown={details.opinion !== undefined}>
      <ItemHistory item={item} details={details} />
      {tools.length > 0 && (
        <div className="row">
          {tools.map(({ event, says, prefilled }) => (
            <Button
              key={event}
              size="small"
              aria-label={`${say(says)}: ${say(ITEMS.no, { n: no })}`}
              onClick={() => open(event, { prefilled, fixed: ['item'], about: item.id })}
            >
              {say(says)}
            </Button>
          ))}
        </div>
      )}
    </ItemCard>
  );
});

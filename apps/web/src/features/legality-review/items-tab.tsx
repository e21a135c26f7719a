import type { ProcessDocument } from '@fashen/contracts';
import { Button, Empty } from 'antd';
import type { Unit } from '../../shared/clauses/units.js';
import { useSay } from '../../shared/language/language.js';
import { detailsOf, type Item } from './details.js';
import { ItemCard, ItemHistory } from './item-card.js';
import { isOffered, type OpenAction } from './use-drawer.js';
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

type Props = { process: ProcessDocument; units: readonly Unit[]; current: string | null; open: OpenAction };

/** 意见 the items of the opinion: added, changed, removed; later their answers. */
export function ItemsTab({ process, units, current, open }: Props) {
  const say = useSay();
  const details = detailsOf(process);
  const items = details.items ?? [];
  const isAnswered = details.opinion !== undefined;
  return (
    <>
      {isOffered(process, 'addItem') && <Button onClick={() => open('addItem', { about: 'new' })}>{say(ITEMS.add)}</Button>}
      {items.length === 0 && <Empty description={`${say(ITEMS.none)}${isOffered(process, 'addItem') ? say(ITEMS.noneHow) : ''}`} />}
      {items.map((item, index) => (
        <ItemCard key={item.id} item={item} no={index + 1} units={units} isCurrent={item.id === current} isStatusShown={isAnswered}>
          <ItemHistory item={item} details={details} />
          <div className="row">
            {isOffered(process, 'changeItem') && (
              <Button
                size="small"
                aria-label={`${say(ITEMS.change)}: ${say(ITEMS.no, { n: index + 1 })}`}
                onClick={() => open('changeItem', { prefilled: { ...wordsOf(item), item: item.id }, fixed: ['item'], about: item.id })}
              >
                {say(ITEMS.change)}
              </Button>
            )}
            {isOffered(process, 'removeItem') && (
              <Button
                size="small"
                aria-label={`${say(ITEMS.remove)}: ${say(ITEMS.no, { n: index + 1 })}`}
                onClick={() => open('removeItem', { prefilled: { item: item.id }, fixed: ['item'], about: item.id })}
              >
                {say(ITEMS.remove)}
              </Button>
            )}
          </div>
        </ItemCard>
      ))}
    </>
  );
}

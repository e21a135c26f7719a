import './discussion.css';
import '../../shared/clauses/item.css';
import type { ProcessDocument } from '@fashen/contracts';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { Weight } from '../../shared/clauses/weight.js';
import { isOffered, type OpenAction, useDrawer } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Conversation, type FirstAnswer } from './conversation.js';
import { type Details, type DiscussedItem, detailsOf, isOpen } from './details.js';
import { ReasonsForm } from './reasons-form.js';
import { RepliesForm } from './replies-form.js';
import { DISCUSSION } from './words.js';

type Exchange = { items: readonly { ordinal: number; answer: FirstAnswer | null }[] };

/** A discussion on the page of its case: per item what both sides said, whose turn it is, and the reasons or replies still owed. */
export default function DiscussionPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = detailsOf(process);
  const { items, round, rounds, newerText, review } = details;
  const exchange = useAddress<Exchange>(`/api/processes/${encodeURIComponent(process.id)}/exchange`, { enabled: items !== undefined });
  const { open, drawer } = useDrawer(process);
  if (!items) {
    return (
      <Panel title={say(DISCUSSION.title)} id="discussion">
        <p>{say(DISCUSSION.closed)}</p>
      </Panel>
    );
  }
  const offers = (event: string) => isOffered(process, event);
  const reasonsDue = items.filter((item) => isOpen(item) && item.turn === 'reasonDue');
  const repliesDue = items.filter((item) => isOpen(item) && item.turn === 'replyDue');
  return (
    <Panel
      title={say(DISCUSSION.title)}
      id="discussion"
      extra={<span className="quiet">{say(DISCUSSION.round, { n: round, all: rounds })}</span>}
    >
      <div className="stack">
        <p>
          <Link to={`/processes/${review}/desk`}>{say(DISCUSSION.toReview)}</Link>
        </p>
        {newerText && <Alert type="info" showIcon title={say(newerText.says)} />}
        {items.map((item) => (
          <ItemExchange
            key={item.id}
            item={item}
            answer={exchange.data?.items.find(({ ordinal }) => ordinal === item.ordinal)?.answer ?? null}
            details={details}
            isOffered={offers}
            open={open}
          />
        ))}
        {offers('giveReasons') && reasonsDue.length > 0 && (
          <ReasonsForm key={`reasons-${round}`} process={process} items={reasonsDue} round={round} />
        )}
        {offers('maintainItem') && repliesDue.length > 0 && (
          <RepliesForm key={`replies-${round}`} process={process} items={repliesDue} round={round} />
        )}
        <Settling items={items.filter(isOpen)} isOffered={offers} open={open} />
        <Meetings details={details} />
      </div>
      {drawer}
    </Panel>
  );
}

type ItemProps = {
  item: DiscussedItem;
  answer: FirstAnswer | null;
  details: Details;
  isOffered: (event: string) => boolean;
  open: OpenAction;
};

function ItemExchange({ item, answer, details, isOffered, open }: ItemProps) {
  const say = useSay();
  const isMust = item.weight === 'mustChange';
  const mayAccept = isMust && item.turn !== 'reasonDue' && isOffered('acceptMustChangeReason');
  return (
    <article className="item-card">
      <h3 className="row">
        <span>{say(DISCUSSION.item, { n: item.ordinal })}</span>
        <Zh>{item.opinion.anchor}</Zh>
        <Weight weight={item.weight} />
        <strong>{item.outcome ? say(item.outcome) : say(DISCUSSION[item.turn])}</strong>
      </h3>
      {isMust && (isOpen(item) || item.outcome?.code === 'stays') && (
        <p className="must-stays">
          <span aria-hidden="true">■</span> {say(DISCUSSION.mustStays)}
        </p>
      )}
      <Conversation item={item} answer={answer} details={details} />
      {isOpen(item) && (
        <div className="row">
          {isOffered('adoptItem') && (
            <Button onClick={() => open('adoptItem', { prefilled: { item: item.id }, fixed: ['item'], about: item.id })}>
              {say(DISCUSSION.agreed)}
            </Button>
          )}
          {mayAccept && (
            <Button onClick={() => open('acceptMustChangeReason', { prefilled: { item: item.id }, fixed: ['item'], about: item.id })}>
              {say(DISCUSSION.accept)}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** The meeting and the decision start from a line for each item that they must speak of. */
function Settling({ items, isOffered, open }: { items: readonly DiscussedItem[]; isOffered: ItemProps['isOffered']; open: OpenAction }) {
  const say = useSay();
  const linesOf = (some: readonly DiscussedItem[]) => some.map(({ id }) => ({ item: id }));
  const advice = items.filter(({ weight }) => weight === 'advice');
  return (
    <div className="row">
      {isOffered('recordCoordination') && (
        <Button type="primary" onClick={() => open('recordCoordination', { prefilled: { results: linesOf(items) } })}>
          {say(DISCUSSION.record)}
        </Button>
      )}
      {isOffered('decideItems') && (
        <Button type="primary" onClick={() => open('decideItems', { prefilled: { decisions: linesOf(advice) } })}>
          {say(DISCUSSION.decide)}
        </Button>
      )}
    </div>
  );
}

function Meetings({ details }: { details: Details }) {
  const say = useSay();
  if (!details.meetings || details.meetings.length === 0) return null;
  return (
    <section>
      <h3>{say(DISCUSSION.meetings)}</h3>
      {details.meetings.map(({ id, heldOn, chair, participants, said }) => (
        <article key={id} className="item-card">
          <Day date={heldOn} weekday />
          <p>
            {say(DISCUSSION.chair)}: <Zh>{chair}</Zh>
          </p>
          <p>
            {say(DISCUSSION.participants)}: <Zh>{participants.join('、')}</Zh>
          </p>
          <p>
            <Zh>{said}</Zh>
          </p>
        </article>
      ))}
    </section>
  );
}

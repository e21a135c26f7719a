import type { ProcessDocument } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Radio } from 'antd';
import { api } from '../../shared/api/client.js';
import { Weight } from '../../shared/clauses/weight.js';
import { DraftChoice, DraftNote } from '../../shared/draft/draft-note.js';
import { useDraft } from '../../shared/draft/use-draft.js';
import { StepsTrouble } from '../../shared/form/steps-trouble.js';
import { useSteps } from '../../shared/form/use-steps.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import type { DiscussedItem } from './details.js';
import { Text } from './reasons-form.js';
import { DISCUSSION, TYPING } from './words.js';

type Verdict = 'maintainItem' | 'acceptReason';
type Typed = Readonly<Record<string, { verdict?: Verdict; reply?: string }>>;

/** A must-change item has one verdict here: its reason is accepted by the head alone. */
const verdictOf = ({ weight }: DiscussedItem, typed: Typed[string] | undefined): Verdict | undefined =>
  weight === 'mustChange' ? 'maintainItem' : typed?.verdict;

const NEXT: readonly string[] = ['returnReplies', 'callCoordination'];

/** The reviewer's replies to all reasons of a round, typed one by one, recorded together, and returned at once. */
export function RepliesForm({ process, items, round }: { process: ProcessDocument; items: readonly DiscussedItem[]; round: number }) {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const draft = useDraft<Typed>(`process:${process.id}:replies:round-${round}`, {}, { label: say(TYPING.replies) });
  const { take, isBusy, untaken } = useSteps(process);
  const isFilled = (item: DiscussedItem) => Boolean(verdictOf(item, draft.value[item.id]) && draft.value[item.id]?.reply?.trim());
  const missing = items.filter((item) => !isFilled(item)).length;
  const send = async () => {
    const replies = items.map((item) => ({
      event: verdictOf(item, draft.value[item.id]) ?? 'maintainItem',
      body: { item: item.id, reply: draft.value[item.id]?.reply?.trim() },
    }));
    if (!(await take(replies))) return;
    await draft.discard();
    const after = await client.fetchQuery({
      queryKey: ['processes', process.id],
      queryFn: () => api.get<ProcessDocument>(`/api/processes/${encodeURIComponent(process.id)}`),
      staleTime: 0,
    });
    const next = after.actions.find(({ event }) => NEXT.includes(event));
    if (next && !(await take([{ event: next.event, body: {} }]))) return;
    message.success(next ? say(next.label) : say(TYPING.done));
  };
  const put = (id: string, typed: Typed[string]) => draft.setValue({ ...draft.value, [id]: { ...draft.value[id], ...typed } });
  return (
    <form
      className="action-form panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === 0 && !isBusy) void send();
      }}
    >
      <h3>{say(TYPING.replies)}</h3>
      <p className="quiet">{say(TYPING.repliesHow)}</p>
      <DraftChoice draft={draft} />
      {items.map((item) => (
        <fieldset key={item.id} className="fields">
          <legend className="row">
            {say(DISCUSSION.item, { n: item.ordinal })} <Zh>{item.opinion.anchor}</Zh> <Weight weight={item.weight} />
          </legend>
          {item.weight === 'mustChange' ? (
            <p className="quiet">{say(TYPING.mustOnly)}</p>
          ) : (
            <Radio.Group
              aria-label={`${say(TYPING.verdict)}: ${say(DISCUSSION.item, { n: item.ordinal })}`}
              value={draft.value[item.id]?.verdict}
              onChange={({ target }) => put(item.id, { verdict: target.value as Verdict })}
              options={[
                { value: 'maintainItem', label: say(TYPING.maintain) },
                { value: 'acceptReason', label: say(TYPING.acceptReason) },
              ]}
            />
          )}
          <Text label={say(TYPING.reply)} value={draft.value[item.id]?.reply} onChange={(reply) => put(item.id, { reply })} />
        </fieldset>
      ))}
      <StepsTrouble process={process} untaken={untaken} onSend={() => void send()} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={missing > 0}>
          {say(TYPING.sendReplies, { n: items.length })}
        </Button>
        <span role="status">{missing > 0 && say(TYPING.missing, { n: missing })}</span>
        <DraftNote draft={draft} />
      </div>
    </form>
  );
}

import type { ProcessDocument } from '@fashen/contracts';
import { App, Button, Input } from 'antd';
import { useId } from 'react';
import { Weight } from '../../shared/clauses/weight.js';
import { DraftChoice, DraftNote } from '../../shared/draft/draft-note.js';
import { useDraft } from '../../shared/draft/use-draft.js';
import { StepsTrouble } from '../../shared/form/steps-trouble.js';
import { useSteps } from '../../shared/form/use-steps.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import type { DiscussedItem } from './details.js';
import { DISCUSSION, TYPING } from './words.js';

type Typed = Readonly<Record<string, { reason?: string; basis?: string }>>;

const isFilled = (one: Typed[string] | undefined): boolean => Boolean(one?.reason?.trim() && one.basis?.trim());

/** The drafter's reasons for all open items of a round, typed one by one and given together. */
export function ReasonsForm({ process, items, round }: { process: ProcessDocument; items: readonly DiscussedItem[]; round: number }) {
  const say = useSay();
  const { message } = App.useApp();
  const draft = useDraft<Typed>(`process:${process.id}:giveReasons:round-${round}`, {}, { label: say(TYPING.reasons) });
  const { take, isBusy, untaken } = useSteps(process);
  const missing = items.filter(({ id }) => !isFilled(draft.value[id])).length;
  const send = async () => {
    const reasons = items.map(({ id }) => ({
      item: id,
      reason: draft.value[id]?.reason?.trim() ?? '',
      basis: draft.value[id]?.basis?.trim() ?? '',
    }));
    if (!(await take([{ event: 'giveReasons', body: { reasons } }]))) return;
    await draft.discard();
    message.success(say(TYPING.done));
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
      <h3>{say(TYPING.reasons)}</h3>
      <p className="quiet">{say(TYPING.reasonsHow)}</p>
      <DraftChoice draft={draft} />
      {items.map((item) => (
        <fieldset key={item.id} className="fields">
          <legend className="row">
            {say(DISCUSSION.item, { n: item.ordinal })} <Zh>{item.opinion.anchor}</Zh> <Weight weight={item.weight} />
          </legend>
          <Text label={say(TYPING.reason)} value={draft.value[item.id]?.reason} onChange={(reason) => put(item.id, { reason })} />
          <Text label={say(TYPING.basis)} value={draft.value[item.id]?.basis} onChange={(basis) => put(item.id, { basis })} />
        </fieldset>
      ))}
      <StepsTrouble process={process} untaken={untaken} onSend={() => void send()} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={missing > 0}>
          {say(TYPING.sendReasons, { n: items.length })}
        </Button>
        <span role="status">{missing > 0 && say(TYPING.missing, { n: missing })}</span>
        <DraftNote draft={draft} />
      </div>
    </form>
  );
}

/** A long text with its label. */
export function Text({ label, value, onChange }: { label: string; value: string | undefined; onChange: (text: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={value ?? ''}
        maxLength={4000}
        autoSize={{ minRows: 2, maxRows: 10 }}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

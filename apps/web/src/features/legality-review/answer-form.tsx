import type { ProcessDocument } from '@fashen/contracts';
import { needsReason, type Response } from '@fashen/domain';
import { App, Button, Input, Radio } from 'antd';
import { useId } from 'react';
import { DraftChoice, DraftNote } from '../../shared/draft/draft-note.js';
import { useDraft } from '../../shared/draft/use-draft.js';
import { StepsTrouble } from '../../shared/form/steps-trouble.js';
import { isOffered } from '../../shared/form/use-drawer.js';
import { useSteps } from '../../shared/form/use-steps.js';
import { useSay } from '../../shared/language/language.js';
import { canBeAnswered, type Item } from './details.js';
import { ANSWERING } from './words.js';

const RESPONSES: readonly Response[] = ['adopted', 'partlyAdopted', 'notAdopted'];
type Typed = { response?: Response; reason: string };

type Props = { process: ProcessDocument; item: Item; no: number; onNext: () => void };

/** The answer to one item. What is typed is kept as a draft of this item; recording it sends nothing to the reviewers yet. */
export function AnswerForm({ process, item, no, onNext }: Props) {
  const say = useSay();
  if (!canBeAnswered(item)) return <p className="quiet">{say(ANSWERING.closedItem)}</p>;
  if (!isOffered(process, 'answerItems')) return <p className="quiet">{say(ANSWERING.mayNot)}</p>;
  return <Form process={process} item={item} no={no} onNext={onNext} />;
}

function Form({ process, item, no, onNext }: Props) {
  const say = useSay();
  const { message } = App.useApp();
  const id = useId();
  const { take, isBusy, untaken } = useSteps(process);
  const last = item.answers.at(-1);
  const isOwed = item.response === null || item.status !== 'open';
  const initial: Typed = { ...(last && !isOwed ? { response: last.response } : {}), reason: last?.reason ?? '' };
  const draft = useDraft<Typed>(`process:${process.id}:answerItems:${item.id}`, initial, { label: say(ANSWERING.title) });
  const { response, reason } = draft.value;
  const isReasonOwed = response !== undefined && needsReason(response);
  const isReady = response !== undefined && (!isReasonOwed || reason.trim() !== '');
  const record = async () => {
    const answer = { item: item.id, response, ...(reason.trim() ? { reason: reason.trim() } : {}) };
    if (!(await take([{ event: 'answerItems', body: { answers: [answer] } }]))) return;
    await draft.discard();
    message.success(say(ANSWERING.recorded, { n: no }));
    onNext();
  };
  return (
    <form
      className="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) void record();
      }}
    >
      <DraftChoice draft={draft} />
      <fieldset className="fields">
        <legend>{say(ANSWERING.response)}</legend>
        <Radio.Group
          aria-label={say(ANSWERING.response)}
          value={response}
          onChange={({ target }) => draft.setValue({ ...draft.value, response: target.value as Response })}
          options={RESPONSES.map((value) => ({ value, label: say(ANSWERING[value]) }))}
        />
        <div className="field">
          <label htmlFor={id}>{say(ANSWERING.reason)}</label>
          <Input.TextArea
            id={id}
            value={reason}
            required={isReasonOwed}
            aria-required={isReasonOwed}
            aria-describedby={`${id}-how`}
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={4000}
            onChange={({ target }) => draft.setValue({ ...draft.value, reason: target.value })}
          />
          <span id={`${id}-how`} className="quiet">
            {say(ANSWERING.reasonNeeded)}
          </span>
        </div>
      </fieldset>
      <StepsTrouble process={process} untaken={untaken} onSend={() => void record()} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={!isReady}>
          {say(ANSWERING.keep)}
        </Button>
        <Button onClick={onNext}>{say(ANSWERING.next)}</Button>
        <DraftNote draft={draft} />
      </div>
    </form>
  );
}

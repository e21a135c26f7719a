import type { Json } from '@fashen/engine';
import { type ApprovalState, currentStep, whoseTurn } from '@fashen/workflow-approval';
import type { ReviewContext } from './context.js';

type Payloads = readonly Record<string, Json>[];
type Ask = (state: ApprovalState, seat: string) => Payloads;

/** What signers may do beside signing is walked where the opinion says lawful without items, and once each: the rest of the case does not touch it. */
const inPlainCase =
  (ask: Ask) =>
  ({ approval, conclusion, itemCount, handlers }: ReviewContext): Payloads =>
    approval && conclusion === 'lawful' && itemCount === 0 && handlers.length === 1 && approval.opinions.length < 2
      ? ask(approval, `${currentStep(approval).key}.1`)
      : [];

const isUntouched = (state: ApprovalState) =>
  state.steps.every(({ seats }) => seats.length === 1 && seats.every(({ person, delegate }) => person === null && delegate === null));
const other = (state: ApprovalState) => (currentStep(state).key === 'secondReview' ? 'head' : 'head-2');
const once =
  (ask: Ask): Ask =>
  (state, seat) =>
    isUntouched(state) ? ask(state, seat) : [];

export const signingPayloads = {
  transfer: inPlainCase(
    once((state, seat) => [
      { seat, to: other(state) },
      { seat, to: 'drafter-2' },
    ]),
  ),
  delegate: inPlainCase(once((state, seat) => [{ seat, to: other(state) }])),
  takeBack: inPlainCase((state, seat) => (whoseTurn(state).some(({ delegate }) => delegate !== null) ? [{ seat }] : [])),
  handOver: inPlainCase((state) =>
    whoseTurn(state).flatMap(({ person }) =>
      person === 'head' ? [{ from: 'head', to: 'second' }] : person === 'head-2' ? [{ from: 'head-2', to: 'head' }] : [],
    ),
  ),
  addSigner: inPlainCase(once((state) => [{ step: currentStep(state).key, person: other(state) }])),
  dropSigner: inPlainCase((state) => {
    const { key, seats } = currentStep(state);
    return seats.length > 1 ? [{ seat: `${key}.2` }, { seat: `${key}.1` }] : [];
  }),
  appointSigner: inPlainCase(
    once((_, seat) => [
      { seat, person: 'outside' },
      { seat, person: 'drafter-2' },
    ]),
  ),
  returnToStep: inPlainCase(() => [{ step: 'secondReview', comesStraightBack: false }]),
  recall: inPlainCase(() => [{}]),
  remindSigners: inPlainCase(once(() => [{}])),
  copyIn: inPlainCase((state) => (state.readers.length === 0 ? [{ person: 'handler-2' }] : [])),
};

/** What later rules ask of an approval: whose turn it is, who sits where, what was said in this round, and whether it can be taken back. */
export const signingPrint = (approval: ApprovalState | null): Json =>
  approval && [
    approval.status,
    approval.current,
    approval.steps.map(({ seats }) => seats.map(({ person, delegate }) => [person, delegate?.person ?? null])),
    approval.opinions
      .filter(({ isRecalled, step, round }) => !isRecalled && approval.steps.some((one) => one.key === step && one.round === round))
      .map(({ seat, person, verdict }) => [seat, person, verdict]),
    approval.recallable?.persons ?? [],
    Math.min(approval.opinions.length, 2),
  ];

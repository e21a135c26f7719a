import type { CompiledEvent } from '../registration/compiled.js';
import { refuse, take } from '../step/advance.js';
import type { Payload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import type { Finding, Json } from '../values.js';
import { absorb, opened } from './absorb.js';
import { Alike } from './alike.js';
import { DutiesOf } from './duties-of.js';
import { type Facts, type FactsMet, factsAt } from './facts-met.js';
import { type Edge, type Position, tell } from './position.js';
import { sealedForShow } from './sealed-for-show.js';
import { settle } from './settle.js';
import type { Stage } from './stage.js';
import { systemSteps } from './system-event.js';

/** Everything that may happen here: what people may send, what the clock and the outbox may bring. */
export function offers(stage: Stage, from: Position): Edge[] {
  const { snapshot, world } = from;
  if (snapshot.status !== 'active') return [];
  const met = factsAt(stage, world, snapshot.context);
  const duties = stage.model.callers.map((by) => new DutiesOf(stage, snapshot.context, by));
  return [
    ...stage.known.sendableIn(stage.workflow, snapshot).flatMap((entry) => sendings(stage, from, entry, met(entry), duties)),
    ...deliveries(stage, from, met),
    ...dueEvents(stage, from, met),
  ];
}

/** One event: for each caller the same questions as in the engine, for every combination of facts and payloads. */
function sendings(stage: Stage, from: Position, entry: CompiledEvent, met: readonly Facts[], duties: readonly DutiesOf[]): Edge[] {
  const { workflow, at } = stage;
  const { context } = from.snapshot;
  const edges: Edge[] = [];
  // guards read context and facts: what they say is the same for every caller
  const guarded = new Map<Facts, readonly Finding[] | undefined>();
  let payloads: readonly { payload: Payload; alike: Alike }[] | undefined;
  for (const { by, index, actor } of stage.known.sendersOf(stage.model, entry)) {
    for (const facts of met) {
      const stamp = { by: actor, at, facts, type: entry.type };
      const undutiful = duties[index]!.against(entry, facts);
      if (undutiful.length > 0) {
        stage.onFindings(undutiful);
        continue;
      }
      if (!guarded.has(facts)) guarded.set(facts, refuse(workflow, from.snapshot, stamp)?.findings);
      const refused = guarded.get(facts);
      if (refused) {
        stage.onFindings(refused);
        continue;
      }
      payloads ??= payloadsOf(stage, from, entry).map((payload) => ({ payload, alike: new Alike() }));
      for (const { payload, alike } of payloads) {
        const unfit = refusePayload(entry, { payload, context, facts, at, by });
        if (unfit) {
          stage.onFindings(unfit.findings);
          continue;
        }
        const event = { ...sealedForShow(entry, payload), ...stamp };
        const step = alike.step(event, (seen) => absorb(stage, opened(from), event, take(workflow, from.snapshot, seen)));
        edges.push(...settle(stage, step));
      }
    }
  }
  return edges;
}

/** A payload of the model that breaks the contract would leave a path unwalked without anybody noticing. */
const payloadsOf = ({ known, model, onFault }: Stage, { snapshot }: Position, entry: CompiledEvent): readonly Payload[] =>
  known.payloadsOf(model, entry, snapshot.context, (raw, { findings }) => {
    const told = tell({ type: entry.type, by: { person: 'model', party: '', role: 'model' }, ...raw, facts: {} }, snapshot.value as Json);
    onFault({ told, why: `the model's payload breaks the contract: ${JSON.stringify(findings)}` });
  });

/** What the outbox brings: the head of each channel. A follow-up that comes too late is spent. */
function deliveries(stage: Stage, from: Position, met: FactsMet): Edge[] {
  return from.underWay.flatMap((coming, index) => {
    if (from.underWay.findIndex(({ channel }) => channel === coming.channel) !== index) return [];
    const to = { ...from, underWay: from.underWay.filter((other) => other !== coming) };
    return systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to }, coming.event, met).flatMap((step): Edge[] =>
      step === 'refused' ? [{ moves: [], dispatched: 0, to }] : settle(stage, step),
    );
  });
}

/** What the abstract clock may bring. A timer's event that the state refuses leaves everything as it was. */
const dueEvents = (stage: Stage, from: Position, met: FactsMet): Edge[] =>
  stage.model
    .due(from.world, from.snapshot.context)
    .flatMap((event) =>
      systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to: from }, event, met).flatMap((step) =>
        step === 'refused' ? [] : settle(stage, step),
      ),
    );

import type { Mail, Telling } from '../../speaking.js';
import { type Json, SYSTEM_CALLER } from '../../values.js';
import { offers } from '../offers.js';
import { openings } from '../openings.js';
import { type Edge, fingerprintOf, type Position, type Told, toldOf } from '../position.js';
import { settle } from '../settle.js';
import type { Stage } from '../stage.js';
import { systemSteps } from '../system-event.js';
import type { Composition, CompositionView, Standing } from './composition.js';
import { type Joint, partStage } from './part-stage.js';

export type Placed = { id: string; workflow: string; position: Position };
/** Where a composed walk stands. `position.world` of a process holds its own world only between steps. */
export type Place = { shared: unknown; processes: readonly Placed[]; mail: readonly Mail[] };
export type Step = { told: readonly Told[]; views: readonly CompositionView<any>[]; to: Place; isRare?: boolean };

/** The moves of a composition: what people, clocks, messages and the world outside may bring from a place. */
export class Moves {
  private readonly stages: Readonly<Record<string, Stage>>;
  private readonly fingerprints = new WeakMap<Placed, number>();
  /** Processes stand in far fewer positions than places: a place is told by the numbers of theirs. */
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly composition: Composition,
    private readonly notice: { onFault: Stage['onFault'] },
  ) {
    this.stages = Object.fromEntries(Object.entries(composition.parts).map(([name, part]) => [name, partStage(composition, part, notice)]));
  }

  get start(): Place {
    return { shared: this.composition.shared, processes: [], mail: [] };
  }

  /** Each source of moves, to be asked one by one: a walk by chance asks only one of them. */
  sources(from: Place): (() => Step[])[] {
    const senders = [...new Set(from.mail.map((mail) => mail.from))];
    return [
      ...Object.keys(this.composition.parts).map((workflow) => () => this.openedByPeople(from, workflow)),
      ...from.processes
        .filter(({ position }) => position.snapshot.status === 'active')
        .map((placed) => () => offers(this.stages[placed.workflow]!, joined(placed, from)).map((edge) => this.step(from, placed, edge))),
      ...senders.map((sender) => () => this.delivered(from, sender)),
      () => this.happened(from),
    ];
  }

  all(from: Place): Step[] {
    return this.sources(from).flatMap((source) => source());
  }

  fingerprint({ shared, processes, mail }: Place): string {
    return JSON.stringify([processes.map((placed) => this.fingerprintOf(placed)), shared, mail]);
  }

  /** A step moves one process: the others stand where they stood, and their fingerprints are known. */
  private fingerprintOf(placed: Placed): number {
    const known = this.fingerprints.get(placed);
    if (known !== undefined) return known;
    const { workflow, position } = placed;
    const world: Joint = { own: position.world, shared: null, around: [], said: [] };
    const text = `${workflow} ${fingerprintOf(this.stages[workflow]!.model, { ...position, world })}`;
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    this.fingerprints.set(placed, number);
    return number;
  }

  private openedByPeople(from: Place, workflow: string): Step[] {
    const { most, inputs, isOpenedSeldom = false } = this.composition.parts[workflow]!;
    const isFull = from.processes.filter((placed) => placed.workflow === workflow).length >= most;
    if (isFull || !inputs) return [];
    return this.opened(from, workflow, inputs(from.shared), undefined).map((step) => ({ ...step, isRare: isOpenedSeldom }));
  }

  private opened(from: Place, workflow: string, inputs: readonly Json[], by: typeof SYSTEM_CALLER | undefined): Step[] {
    const stage = this.stages[workflow]!;
    const id = `p${from.processes.length + 1}`;
    return inputs.flatMap((input) => {
      const world: Joint = { ...(stage.model.world as Joint), shared: from.shared, around: standing(from), opening: input };
      const model = { ...stage.model, world, inputs: [input], ...(by ? { callers: [by] } : {}) };
      return openings({ ...stage, model, process: id }).map((edge) => this.step(from, { id, workflow }, edge));
    });
  }

  private delivered(from: Place, sender: string): Step[] {
    const index = from.mail.findIndex((mail) => mail.from === sender);
    const { message } = from.mail[index]!;
    const rest = { ...from, mail: from.mail.toSpliced(index, 1) };
    if ('workflow' in message) {
      const steps = this.opened(rest, message.workflow, [message.input], SYSTEM_CALLER);
      if (steps.length > 0) return steps;
      if (message.ifRefused !== undefined) return this.told(rest, sender, sender, { type: message.ifRefused, reasons: [] });
      // an opener that does not hear of it has checked before committing: a start that is refused is an incident in the engine
      this.notice.onFault({
        told: { event: `${message.workflow}.start`, by: sender, payload: message.input, facts: null, state: null },
        why: 'the process could not be opened',
      });
      return steps;
    }
    return this.told(rest, sender, message.process, message.event);
  }

  private told(rest: Place, sender: string, process: string, event: Telling['event']): Step[] {
    const placed = rest.processes.find(({ id }) => id === process);
    if (!placed) throw new Error(`${sender} tells ${event.type} to ${process}, which does not exist`);
    const stage = this.stages[placed.workflow]!;
    return systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to: joined(placed, rest) }, event).flatMap((open): Step[] =>
      open === 'refused' ? [{ told: [], views: [], to: rest }] : settle(stage, open).map((edge) => this.step(rest, placed, edge)),
    );
  }

  private happened(from: Place): Step[] {
    // whoever speaks from outside waits until it was heard, or the letters under way would have no end
    const isHeard = !from.mail.some((mail) => mail.from === 'outside');
    const happenings = this.composition.happenings(from.shared).filter(({ says }) => !says || isHeard);
    return happenings.map(({ told, shared, says, isRare = false }) => {
      const to = { ...from, shared, mail: says ? [...from.mail, { from: 'outside', message: says }] : from.mail };
      return {
        told: [{ event: told, by: 'outside', payload: null, facts: null, state: null }],
        views: [{ shared, processes: standing(to) }],
        to,
        isRare,
      };
    });
  }

  private step(from: Place, { id, workflow }: Pick<Placed, 'id' | 'workflow'>, edge: Edge): Step {
    const { own, shared, said } = edge.to.world as Joint;
    const placed: Placed = { id, workflow, position: { ...edge.to, world: own } };
    const isNew = !from.processes.some((other) => other.id === id);
    const processes = isNew ? [...from.processes, placed] : from.processes.map((other) => (other.id === id ? placed : other));
    const to: Place = { shared, processes, mail: [...from.mail, ...said.map((message) => ({ from: id, message }))] };
    const before = { shared: from.shared, processes: standing(from) };
    const views = edge.moves.map(({ view }): CompositionView<any> => {
      const joint = view.world as Joint;
      const here: Standing = { id, workflow, value: view.value, status: view.status, context: view.context, own: joint.own };
      const others = standing(to).map((other) => (other.id === id ? here : other));
      return {
        shared: joint.shared,
        processes: others,
        ...(view.step ? { step: { workflow, process: id, event: view.step.event, before } } : {}),
      };
    });
    return { told: edge.moves.map((move) => ({ ...toldOf(move), event: `${workflow}.${move.event.type}` })), views, to };
  }
}

const joined = ({ position }: Placed, place: Place): Position => ({
  ...position,
  world: { own: position.world, shared: place.shared, around: standing(place), said: [] } satisfies Joint,
});

const standing = ({ processes }: Place): Standing[] =>
  processes.map(({ id, workflow, position: { snapshot, world } }) => ({
    id,
    workflow,
    value: snapshot.value,
    status: snapshot.status,
    context: snapshot.context,
    own: world,
  }));

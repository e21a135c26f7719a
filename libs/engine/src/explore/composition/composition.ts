import type { WorkflowDefinition } from '../../definition.js';
import type { ProcessMessage } from '../../speaking.js';
import type { Caller, Json } from '../../values.js';

/** One workflow's part in a composition: its own machine and model, and what of its surroundings is shared with the others. */
export type Part<Shared> = {
  definition: WorkflowDefinition;
  /** How many processes of it people may open; what processes open is bounded by those that ask. */
  most: number;
  /** What people may open it with; none where only other processes open it. */
  inputs?: (shared: Shared) => readonly Json[];
  /** People seldom open it, for other processes do: a walk by chance takes it like what is rare. */
  isOpenedSeldom?: boolean;
  /** Who acts here; the model's own callers where absent. */
  callers?: readonly Caller[];
  /** Payloads of some events, narrower than the model's: an empty list leaves an event out of the walk, and belongs into the bounds. */
  payloads?: Readonly<Record<string, readonly Record<string, Json>[] | ((context: any) => readonly Record<string, Json>[])>>;
  /**
   * The facts that an event may meet: `own` is what the model allows, and what the shared world or the processes around decide (which
   * text is newest, whether another review runs) replaces its guess. `opening`: what the process is being opened with; there is no context yet.
   */
  facts?: (shared: Shared, context: any, own: readonly any[], around: readonly Standing[], opening?: any) => readonly any[];
  /** What an effect does to what is shared, besides what it does to the part's own world. */
  effects?: Readonly<Record<string, (shared: Shared, params: any) => Shared>>;
  /** What an effect answers in the same step, where the shared world and not the part's own decides it: the next number of a series. */
  answers?: Readonly<Record<string, (shared: Shared, params: any) => readonly ({ type: string } & Record<string, Json>)[]>>;
  /** Events that turn back or give up: a walk by chance takes them seldom, or no life would get far. */
  rare?: readonly string[];
  /** Events of the model's `due` that come here; the others are what the processes around say, or are walked where it is explored alone. */
  due?: readonly string[];
};

/** A process as the composition's invariants see it. */
export type Standing = { id: string; workflow: string; value: unknown; status: string; context: any; own: any };

export type CompositionView<Shared> = {
  shared: Shared;
  processes: readonly Standing[];
  /** The step that led here: which process took which event; `before` is what stood then. Absent for what happened outside. */
  step?: {
    workflow: string;
    process: string;
    event: { type: string } & Record<string, any>;
    before: { shared: Shared; processes: readonly Standing[] };
  };
};

/** Somebody uploads a further draft, or a process that is not walked here says how it ended. */
export type Happening<Shared> = { told: string; shared: Shared; says?: ProcessMessage; isRare?: boolean };

/**
 * Several workflows side by side over one shared world (texts, grants): the machines are the real ones, with the same permission,
 * payload checks and guards as in the engine; they meet in the shared world and in the messages that `openProcess` and `tellProcess` send.
 */
export type Composition<Shared = any> = {
  name: string;
  parts: Readonly<Record<string, Part<Shared>>>;
  shared: Shared;
  /** What happens outside all processes; a walk by chance takes seldom what is rare. */
  happenings: (shared: Shared) => readonly Happening<Shared>[];
  /** Each must hold after every step of every path. */
  invariants: Readonly<Record<string, (view: CompositionView<Shared>) => boolean>>;
  bounds: Readonly<Record<string, string | number>>;
};

import type { MachineEvent } from '../step/machine-event.js';
import { type Open, retold } from './absorb.js';

type Facts = Readonly<Record<string, unknown>>;
type Outcome = Open | 'refused';
/** A step that was taken, and what it looked at of its event. */
type Taken = { event: MachineEvent; looked: readonly string[]; outcome: Outcome };

const SENDER = 'by';

/**
 * Steps that one payload takes from one position. A step is a function of what it looks at: an event that shows the same there leads to the same place,
 * whoever sends it and whatever its other facts are. Guards, assignments and params alone decide; what a duty looked at is not theirs.
 */
export class Alike {
  private readonly taken: Taken[] = [];

  /** `take` is given the event under watch; it may keep parts of it, not the event. */
  step<S extends Outcome>(event: MachineEvent, take: (watched: MachineEvent) => S): S {
    for (const { event: other, looked, outcome } of this.taken)
      if (looked.every((name) => see(event, name) === see(other, name)))
        return (outcome === 'refused' ? outcome : retold(outcome, event)) as S;
    const looked: string[] = [];
    const outcome = take(watched(event, looked));
    this.taken.push({ event, looked, outcome });
    return outcome;
  }
}

const see = ({ by, facts }: MachineEvent, name: string): unknown => (name === SENDER ? by : (facts as Facts)[name]);

/** The event, noting each look at who sent it and at one of its facts. */
function watched(event: MachineEvent, looked: string[]): MachineEvent {
  const note = (name: string): void => {
    if (!looked.includes(name)) looked.push(name);
  };
  const facts = new Proxy(event.facts as Facts, {
    get: (all, name: string) => {
      note(name);
      return all[name];
    },
  });
  return new Proxy(event, {
    get: (all, name: string) => {
      if (name === 'facts') return facts;
      if (name === SENDER) note(name);
      return all[name];
    },
  });
}

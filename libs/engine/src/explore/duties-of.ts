import type { WorkflowDefinition } from '../definition.js';
import type { CompiledEvent } from '../registration/compiled.js';
import type { Caller, Finding } from '../values.js';
import type { Facts } from './facts-met.js';
import type { Stage } from './stage.js';

/** Duties as asked of one caller in one position: what a duty found without looking at the facts it finds for all of them. */
export class DutiesOf {
  private readonly duties: NonNullable<WorkflowDefinition['duties']>;
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly asked: { context: unknown; by: Caller; facts: Facts };
  private facts: Facts = {};
  private isOfFacts = false;

  constructor({ workflow }: Stage, context: unknown, by: Caller) {
    this.duties = workflow.definition.duties ?? {};
    const look = (): Facts => {
      this.isOfFacts = true;
      return this.facts;
    };
    this.asked = {
      context,
      by,
      get facts() {
        return look();
      },
    };
  }

  /** What stands against the caller who meets these facts. */
  against({ spec }: CompiledEvent, facts: Facts): readonly Finding[] {
    let all: readonly Finding[] = NOTHING;
    for (const name of spec.duties ?? NO_DUTIES) {
      const findings = this.found.get(name) ?? this.ask(name, facts);
      if (findings.length > 0) all = all.length > 0 ? [...all, ...findings] : findings;
    }
    return all;
  }

  private ask(name: string, facts: Facts): readonly Finding[] {
    this.facts = facts;
    this.isOfFacts = false;
    const findings = this.duties[name]!(this.asked);
    if (!this.isOfFacts) this.found.set(name, findings);
    return findings;
  }
}

const NOTHING: readonly Finding[] = [];
const NO_DUTIES: readonly string[] = [];

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Caller,
  type Checker,
  type DutyChecker,
  type EventSpec,
  type Finding,
  guardsFrom,
  type Model,
  type StartSpec,
  type WorkflowDefinition,
  type WorldView,
} from '@fashen/engine';

/**
 * What a workflow does on all the paths that its exploration walks, gathered while it walks: which duty turns away whom, what each guard and
 * payload check finds, which step leads where, who may read what then, what is asked of the world.
 * Invariants say what must never be; this says what is, so that a rule that no invariant speaks of cannot be loosened, tightened or left out unnoticed.
 */
export class Sheet {
  private readonly groups = new Map<string, Map<string, Set<string>>>();
  /** The definition to explore in place of the one given. */
  readonly definition: WorkflowDefinition;

  constructor(private readonly observed: WorkflowDefinition) {
    const { duties = {}, checkers = {}, start, events = {}, effects = {}, machine, model } = observed;
    const guards = mapped(checkers, (check, name) => this.guard(name, check));
    this.definition = {
      ...observed,
      duties: mapped(duties, (duty, name) => this.duty(name, duty)),
      checkers: guards,
      ...(start ? { start: this.event<StartSpec>('@start', start) } : {}),
      events: mapped(events, (event, name) => this.event(name, event)),
      machine: machine.provide({ guards: guardsFrom(guards) } as Parameters<typeof machine.provide>[0]),
      ...(model ? { model: this.model(model) } : {}),
    };
    for (const [name, entry] of Object.entries({ ...(start ? { '@start': start } : {}), ...events })) this.entry(name, entry);
    for (const [name, effect] of Object.entries(effects)) {
      const { label: _, ...asked } = effect;
      this.note('effects', name, JSON.stringify(asked));
    }
  }

  /** The sheet as it is kept, in the order of the alphabet. */
  toString(): string {
    const lines = [...this.groups]
      .sort(byName)
      .flatMap(([group, names]) => [
        group,
        ...[...names].sort(byName).flatMap(([name, noted]) => [`  ${name}`, ...shortened([...noted].sort()).map((line) => `    ${line}`)]),
      ]);
    return `${lines.join('\n')}\n`;
  }

  /** The sheet that is kept; `UPDATE_GOLDEN=1` writes it anew. Read the difference before you commit it. */
  kept(): string {
    const file = join(import.meta.dirname, '../../../fixtures/golden/sheets', `${this.observed.name}.txt`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, this.toString());
    return readFileSync(file, 'utf8');
  }

  private note(group: string, name: string, line: string): void {
    const names = this.groups.get(group) ?? this.groups.set(group, new Map()).get(group)!;
    const lines = names.get(name) ?? names.set(name, new Set()).get(name)!;
    lines.add(line);
  }

  private entry(name: string, { by, duties, facts, reason, personal }: EventSpec): void {
    const told = { by, duties, facts, reason, personal };
    for (const [key, value] of Object.entries(told)) if (value !== undefined) this.note('events', name, `${key} ${JSON.stringify(value)}`);
  }

  private duty(name: string, duty: DutyChecker): DutyChecker {
    return (asked) => {
      const findings = duty(asked);
      this.note('duties', name, `${asked.by.person}: ${found(findings)}`);
      return findings;
    };
  }

  private guard(name: string, check: Checker): Checker {
    return (world) => {
      const findings = check(world);
      this.note('guards', name, found(findings));
      return findings;
    };
  }

  private event<Spec extends EventSpec>(name: string, spec: Spec): Spec {
    const { check } = spec;
    if (!check) return spec;
    return {
      ...spec,
      check: (world) => {
        const findings = check(world);
        this.note('payloads', name, found(findings));
        return findings;
      },
    };
  }

  /** Who may read what in a place that was reached: no facts are loaded for reading. */
  private reading(callers: readonly Caller[], context: unknown): void {
    for (const { what, by: roles, duties = [] } of this.observed.readers ?? [])
      for (const by of callers) {
        if (!roles.some((role) => by.roles.includes(role))) continue;
        const findings = duties.flatMap((name) => this.observed.duties![name]!({ context, facts: {}, by }));
        this.note('readers', what, `${by.person}: ${found(findings)}`);
      }
  }

  private model(model: Model): Model {
    const places = new Set<string>();
    const steps = ({ step, value, context }: WorldView): boolean => {
      if (!step) return true;
      const way = `${JSON.stringify(step.before.value)} → ${JSON.stringify(value)}`;
      if (step.event.by) this.note('steps', step.event.type, `${step.event.by.person} (${step.event.by.role}): ${way}`);
      const place = `${step.event.type} ${way}`;
      if (!places.has(place)) this.reading(model.callers, context);
      places.add(place);
      return true;
    };
    return {
      ...model,
      effects: mapped(model.effects, (move, name) => (world: unknown, params: unknown) => {
        for (const [key, value] of Object.entries((params as Record<string, unknown> | null) ?? {}))
          this.note('effects', `${name}.${key}`, JSON.stringify(value) ?? 'undefined');
        return move(world, params);
      }),
      invariants: { ...model.invariants, 'what happens is noted': steps },
    };
  }
}

const found = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'fine' : [...new Set(findings.map(({ rule }) => rule))].join(', ');

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What is longer than anybody reads is told by its beginning and a hash, which changes with it all the same. */
const MOST_LINES = 60;
const MOST_SIGNS = 160;
const short = (line: string): string => (line.length > MOST_SIGNS ? `${line.slice(0, MOST_SIGNS)}… ${sha256(line)}` : line);
const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length > MOST_LINES ? [`${lines.length} different ones ${sha256(lines.join('\n'))}`] : lines.map(short);

const mapped = <T, R>(entries: Readonly<Record<string, T>>, change: (value: T, name: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, change(value, name)]));

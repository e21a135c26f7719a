import type { Actor, Caller, Checker, DutyChecker, EventSpec, Finding } from '@fashen/engine';
import {
  type ApprovalEvent,
  type ApprovalFacts,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  reduceApproval,
  sharedTransitions,
} from '@fashen/workflow-approval';
import { callerOf, FACTS, host } from './approval-office.js';

/** What is asked of the approval: an event with its payload, by somebody. */
export type Asked = { type: Exclude<ApprovalEvent['type'], 'restart'>; by: string } & { [field: string]: unknown };
export type Taken = { ok: true; state: ApprovalState; event: ApprovalEvent } | { ok: false; findings: readonly Finding[] };

const GUARDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(sharedTransitions).map(([type, way]) => [type, 'guard' in way ? way.guard : ''])),
  approve: 'approvalOpen',
  refuse: 'approvalOpen',
  abstain: 'voteUnderWay',
  remindSigners: 'notRemindedToday',
  copyIn: 'approvalOpen',
};

export type Parts = {
  events: Readonly<Record<string, EventSpec>>;
  duties: Readonly<Record<string, DutyChecker>>;
  checkers: Readonly<Record<string, Checker>>;
  reduce: typeof reduceApproval;
};
export const PARTS: Parts = {
  events: approvalEvents(host),
  duties: approvalDuties(host),
  checkers: approvalCheckers(host),
  reduce: reduceApproval,
};

export const AT = '2026-03-02T02:00:00.000Z';

/** The way of an event as the engine takes it: role, contract, duties, payload checker, guard, reducer. Twins change the parts. */
export const doorOf =
  ({ events, duties, checkers, reduce }: Parts) =>
  (state: ApprovalState, { type, by: person, ...payload }: Asked, facts: ApprovalFacts = FACTS, at = AT): Taken => {
    const spec = events[type]!;
    const by = callerOf(person, facts);
    const context = { approval: state };
    const role = actingRole(spec, by);
    if (role === undefined) return refused([{ rule: 'role.required' }]);
    const { reason, ...fields } = payload;
    if (spec.reason === 'required' && !reason) return refused([{ rule: 'reason.required' }]);
    const parsed = spec.payload.safeParse(fields);
    if (!parsed.success) return refused(parsed.error.issues.map(({ code, path }) => ({ rule: `payload.${code}`, field: path.join('/') })));
    const against = [
      () => (spec.duties ?? []).flatMap((name) => duties[name]!({ context, facts, by })),
      () => spec.check?.({ payload: parsed.data, context, facts, at, by }) ?? [],
      () => (GUARDS[type] ? checkers[GUARDS[type]]!({ context, facts }) : []),
    ];
    for (const ask of against) {
      const findings = ask();
      if (findings.length > 0) return refused(findings);
    }
    const actor: Actor = { person, party: by.party, role };
    const event = { ...parsed.data, ...(reason ? { reason } : {}), type, by: actor, at, facts } as unknown as ApprovalEvent;
    return { ok: true, state: reduce(state, event), event };
  };

const refused = (findings: readonly Finding[]): Taken => ({ ok: false, findings });
const actingRole = ({ by }: EventSpec, { roles }: Caller) => [by].flat().find((role) => roles.includes(role));

export const door = doorOf(PARTS);

const REASON = { reason: '工作需要' };

/** The state after a run of events, each of which must be taken; a reason is filled in. */
export const after = (state: ApprovalState, ...asked: readonly Asked[]): ApprovalState =>
  asked.reduce((reached, one) => {
    const taken = door(reached, { ...REASON, ...one });
    if (!taken.ok) throw new Error(`${one.by} ${one.type}: ${JSON.stringify(taken.findings)}`);
    return taken.state;
  }, state);

/** The rules for which an event is refused; empty when it is taken. */
export const refusals = (state: ApprovalState, asked: Asked, facts: ApprovalFacts = FACTS): readonly string[] => {
  const taken = door(state, { ...REASON, ...asked }, facts);
  return taken.ok ? [] : taken.findings.map(({ rule }) => rule);
};

export const approve = (by: string): Asked => ({ type: 'approve', by, reason: undefined });
export const refuse = (by: string): Asked => ({ type: 'refuse', by });
export const abstain = (by: string): Asked => ({ type: 'abstain', by, reason: undefined });

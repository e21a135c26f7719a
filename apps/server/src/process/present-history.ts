import type { HistoryView } from '@fashen/contracts';
import { isRole, ROLES, type Words } from '@fashen/domain';
import { type Actor, type HistoryLine, isSealed, type WorkflowDefinition } from '@fashen/engine';
import { AccountRepository, PartyRepository, ProducedDocumentRepository, type Sql } from '@fashen/persistence';
import { fileOf } from './present-process.js';

const SYSTEM_NAME = '系统';
const SEALED = '（个人信息，已封存）';

const labelOf = ({ start, events = {} }: WorkflowDefinition, type: string): Words =>
  (type === '@start' ? start?.label : events[type]?.label) ?? { zh: type, en: type };

/** What was sent, without what the engine added; personal data stays sealed. */
function payloadOf(event: Record<string, unknown>): Record<string, never> {
  const { facts: _f, by: _b, at: _a, type: _t, input, due, ...payload } = event;
  const sent = { ...payload, ...((input as object | undefined) ?? {}), ...(due === undefined ? {} : { due }) };
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, (isSealed(value as never) ? SEALED : value) as never]));
}

/** The history as this caller may see it: whole with payloads, or the lines that both sides may know of, without them. */
export async function presentHistory(
  sql: Sql,
  workflow: WorkflowDefinition,
  lines: readonly HistoryLine[],
  /** Null: everything; otherwise the events of a line of time. */
  timeline: ReadonlySet<string> | null,
): Promise<HistoryView> {
  const known = timeline === null ? lines : lines.filter(({ type }) => timeline.has(type));
  const names = await new AccountRepository(sql).names(known.map(({ by }) => by));
  const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const process = lines[0]?.process ?? '';
  const papers = await new ProducedDocumentRepository(sql).ofProcess(process);
  return {
    lines: known.map(({ seq, at, type, event, causedBy, hash }) => {
      const { person, party, role } = event.by as Actor;
      return {
        seq,
        at,
        type,
        label: labelOf(workflow, type),
        person: person === 'system' ? SYSTEM_NAME : (names.get(person) ?? person),
        office: parties.get(party) ?? null,
        role: isRole(role) ? ROLES[role] : null,
        ...(timeline === null ? { payload: payloadOf(event) } : {}),
        documents: papers.filter(({ id }) => id.startsWith(`${process}/${seq}/`)).map(fileOf),
        causedBy,
        hash,
      };
    }),
  };
}

import type { ProcessDocument } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { DeadlineRepository, DocumentRepository, ObjectionStatementRepository, type Sql } from '@fashen/persistence';
import type { ObjectionContext } from '@fashen/workflow-objection-review';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What the authority is asked: its document and the approved texts, without day, channel, clauses or number of objections. */
async function requestOf(sql: Sql, process: string, { document, parties }: ObjectionContext): Promise<unknown> {
  const found = document === null ? undefined : await new DocumentRepository(sql).find(document);
  const masked = await new ObjectionStatementRepository(sql).masked(process);
  const asked = await new DeadlineRepository(sql).latest(process, 'objection_statement');
  return {
    document: found ? { id: found.id, title: found.title } : null,
    askedBy: parties.receiver,
    texts: masked.map(({ maskedText }) => maskedText),
    due: asked?.due ?? null,
  };
}

/** What those who handle it see: ids, days and decisions; what was written lies sealed, and is opened by a look of its own. */
async function caseOf(sql: Sql, context: ObjectionContext): Promise<object> {
  const { document, profile, receivedOn, channel, kind, follows, parties, isAnswerDue, isWithdrawn, proposal, group, members, lead } =
    context;
  const { handlers, maskers, isAuthorityAsked, correction, correctionOutcome, isExtended, overdue } = context;
  const found = document === null ? undefined : await new DocumentRepository(sql).find(document);
  return {
    document: found ? { id: found.id, title: found.title } : null,
    profile,
    receivedOn,
    channel,
    kind,
    follows,
    parties,
    isAnswerDue,
    isWithdrawn,
    proposal,
    group: { id: group, members, lead },
    handlers,
    maskers,
    isAuthorityAsked,
    correction,
    correctionOutcome,
    isExtended,
    overdue,
  };
}

export async function presentObjection(sql: Sql, process: string, context: ObjectionContext, parts: readonly string[]): Promise<Json> {
  return plain({
    ...(parts.includes('case') ? await caseOf(sql, context) : {}),
    ...(parts.includes('case') || parts.includes('request') ? { request: await requestOf(sql, process, context) } : {}),
  });
}

/**
 * The page as the authority reads it: nothing that dates or counts the objections. It began, for the authority, on the day on which it was
 * asked, and only the period of its own statement is shown.
 */
export function forAuthority<View extends Pick<ProcessDocument, 'openedAt' | 'updatedAt' | 'deadlines' | 'documents'>>(
  view: View,
  parts: readonly string[],
): View {
  if (parts.includes('case')) return view;
  const deadlines = view.deadlines.filter(({ key }) => key === 'objection_statement');
  const asked = deadlines.at(-1)?.from ?? dateIn(view.updatedAt);
  const at = `${asked}T00:00:00.000Z`;
  return { ...view, openedAt: at, updatedAt: at, deadlines, documents: [] };
}

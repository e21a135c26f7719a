import type { StatementRequestFacts } from '@fashen/official-documents';
import { DeadlineRepository, ObjectionRepository, ObjectionStatementRepository, PartyRepository, type Sql } from '@fashen/persistence';
import type { ObjectionContext } from '@fashen/workflow-objection-review';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { documentFact } from '../document/document-fact.js';

/**
 * F7 请制定机关说明的函, made anew from what was approved whenever it is asked for: it lies with no document, where the authority would
 * find that somebody objects. Null before it is asked, and for a paper that is not in the library.
 */
export async function requestFacts(sql: Sql, process: string, context: ObjectionContext): Promise<StatementRequestFacts | null> {
  const { document: id, parties } = context;
  const document = id === null ? undefined : await documentFact(sql, id);
  const asked = await new DeadlineRepository(sql).latest(process, 'objection_statement');
  const deadline = asked && deadlineFact(storedComputation(asked));
  const clauses = (await new ObjectionRepository(sql).find(process))?.clauses ?? [];
  const clause = clauses.length > 0 ? clauses.join('、') : '全文';
  const [first, ...others] = (await new ObjectionStatementRepository(sql).masked(process)).map(({ maskedText }) => ({
    clause,
    objection: maskedText,
  }));
  if (!document || !deadline || !first || parties.authority === null) return null;
  const names = new PartyRepository(sql);
  return {
    authority: (await names.find(parties.receiver))!.name,
    recipients: [(await names.find(parties.authority))!.name],
    copyTo: [],
    signedOn: asked.startFrom,
    document,
    points: [first, ...others],
    materials: ['制定依据', '起草说明'],
    deadline,
  };
}

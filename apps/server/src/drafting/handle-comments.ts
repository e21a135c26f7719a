import type { TransactionalHandler } from '@fashen/engine';
import {
  CommentAnswerRepository,
  CommentGroupRepository,
  CommentRepository,
  type Consultation,
  ConsultationRepository,
  type Sql,
  type SqlTx,
} from '@fashen/persistence';
import type { DraftingEffects } from '@fashen/workflow-drafting';
import { Problem } from '../platform/problem/problem.js';

type Handler = TransactionalHandler<SqlTx>;

/**
 * What the drafting department does with the comments of a consultation. The rows are the record; they are judged inside the step, under the
 * consultation's lock, and a refusal undoes it.
 * @throws Problem NOT_FOUND for comments that are not of this drafting, CONSULTATION_ANSWERED where the result stands
 */
export const keepAnswer: Handler = async ({ tx: { sql }, effect, process, by, at }) => {
  const { groups, comment, ...said } = effect.params as DraftingEffects['keepAnswer'];
  const { id: consultation } = await answerable(sql, process.id, comment ?? groups[0]!);
  if (comment === null) await requireGroups(sql, consultation, groups);
  const given = { ...said, consultation, by: by.person, at, seq: effect.seq };
  await new CommentAnswerRepository(sql).give(
    comment === null ? groups.map((group) => ({ ...given, group, comment: null })) : [{ ...given, group: null, comment }],
  );
};

export const mergeGroups: Handler = async ({ tx: { sql }, effect, process, by }) => {
  const { into, from } = effect.params as DraftingEffects['mergeGroups'];
  const { id } = await answerable(sql, process.id, into);
  await requireGroups(sql, id, [into, ...from]);
  for (const group of from) if (group !== into) await new CommentGroupRepository(sql).merge(id, group, into, by.person);
};

/** The comment that stands for its group stays. */
export const separateComment: Handler = async ({ tx: { sql }, effect, process, by }) => {
  const { comment } = effect.params as DraftingEffects['separateComment'];
  await answerable(sql, process.id, comment);
  if (!(await new CommentGroupRepository(sql).separate(comment, by.person))) throw new Problem('NOT_FOUND');
};

/** The consultation that the comment came in on, locked. */
async function answerable(sql: Sql, process: string, comment: string): Promise<Consultation> {
  const found = await new CommentRepository(sql).find(comment);
  if (!found) throw new Problem('NOT_FOUND');
  const consultations = new ConsultationRepository(sql);
  await consultations.lock(found.consultation);
  const consultation = await consultations.find(found.consultation);
  if (consultation?.process !== process) throw new Problem('NOT_FOUND');
  if (consultation.resultOn !== null) throw new Problem('CONSULTATION_ANSWERED');
  return consultation;
}

async function requireGroups(sql: Sql, consultation: string, groups: readonly string[]): Promise<void> {
  if (!(await new CommentGroupRepository(sql).areGroups(consultation, groups))) throw new Problem('NOT_FOUND');
}

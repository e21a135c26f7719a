import {
  type CorrectionResult,
  objectionDelay,
  objectionExtension,
  objectionFollowUp,
  objectionReceipt,
  objectionWithdrawal,
} from '@fashen/official-documents';
import { DeadlineRepository, type Sql } from '@fashen/persistence';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { type Paper, paperOf } from '../produced-document/paper.js';
import { doorsOf, type LetterScene, paperFacts, toldDue } from './letter-facts.js';

const GROUPED = '与之合并审查的申请情况复杂';

/** 收件回执; nobody who is owed no answer is told a day. */
export async function receipt(sql: Sql, scene: LetterScene): Promise<Paper> {
  const { answer, credentials } = scene;
  return paperOf(objectionReceipt, {
    ...(await paperFacts(sql, scene)),
    ...(answer.due === null ? {} : { due: answer.due }),
    ...(credentials ? { credentials } : {}),
  });
}

/** 延期 with the new day and the reason, or that the day has passed. */
export async function delay(sql: Sql, scene: LetterScene): Promise<Paper | null> {
  const formerlyDue = await toldDue(sql, scene);
  if (formerlyDue === null) return null;
  const facts = { ...(await paperFacts(sql, scene)), formerlyDue };
  if (scene.answer.outcome !== 'extended') return paperOf(objectionDelay, facts);
  const reply = await new DeadlineRepository(sql).latest(scene.objection.id, 'objection_reply');
  const deadline = reply && deadlineFact(storedComputation(reply));
  return deadline ? paperOf(objectionExtension, { ...facts, reason: scene.answer.reasons ?? GROUPED, deadline }) : null;
}

export const followUp = async (sql: Sql, scene: LetterScene): Promise<Paper> =>
  paperOf(objectionFollowUp, {
    ...(await paperFacts(sql, scene)),
    result: scene.answer.outcome as CorrectionResult,
    on: scene.answer.on,
    nextDoors: await doorsOf(sql, scene.objection.receiver),
  });

export const withdrawal = async (sql: Sql, scene: LetterScene): Promise<Paper> =>
  paperOf(objectionWithdrawal, { ...(await paperFacts(sql, scene)), withdrawnOn: scene.answer.on });

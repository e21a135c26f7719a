import {
  type DiversionKind,
  type ObjectionRefusalGround,
  type ObjectionResultFact,
  objectionAcceptance,
  objectionDiversion,
  objectionRefusal,
  objectionReply,
  objectionSupplement,
  objectionTransfer,
} from '@fashen/official-documents';
import { DeadlineRepository, ObjectionStatementRepository, type Sql } from '@fashen/persistence';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { type Paper, paperOf } from '../produced-document/paper.js';
import { doorsOf, type LetterScene, paperFacts } from './letter-facts.js';

/** What the head approved, opened; `lead`: the objection that was examined, this one or the one in whose place it stands. */
export type Approved = { reasons: string; to: string; clauses: readonly string[]; lead: string };

type Form = (sql: Sql, scene: LetterScene, approved: Approved) => Promise<Paper | null>;

const elsewhere = { party: '有权处理的机关', what: '提出' };

async function acceptance(sql: Sql, scene: LetterScene): Promise<Paper | null> {
  const reply = await new DeadlineRepository(sql).latest(scene.objection.id, 'objection_reply');
  const deadline = reply && deadlineFact(storedComputation(reply));
  if (!deadline) return null;
  const { answer } = scene;
  const facts = await paperFacts(sql, scene);
  return paperOf(objectionAcceptance, { ...facts, acceptedOn: answer.on, deadline, isGrouped: answer.outcome === 'grouped' });
}

/** What it came to; a document that is no longer in force is told in the words of the answer alone. */
function resultOf(outcome: string | null, { clauses, reasons }: Approved, on: string): ObjectionResultFact | null {
  const [first = '全文', ...others] = clauses;
  const problem = { problem: reasons, basis: [] };
  if (outcome === 'lawful') return { kind: 'lawful' };
  if (outcome !== 'correct') return null;
  return {
    kind: 'beingCorrected',
    orderedOn: on,
    problems: [{ clause: first, ...problem }, ...others.map((clause) => ({ clause, ...problem }))],
  };
}

async function reply(sql: Sql, scene: LetterScene, approved: Approved): Promise<Paper | null> {
  const { objection, answer } = scene;
  const result = resultOf(answer.outcome, approved, answer.on);
  if (!result) return null;
  const clause = objection.clauses.length > 0 ? objection.clauses.join('、') : '全文';
  const masked = await new ObjectionStatementRepository(sql).masked(approved.lead);
  const said = masked.map(({ maskedText }) => maskedText).join('') || '对该规定的意见';
  return paperOf(objectionReply, {
    ...(await paperFacts(sql, scene)),
    points: [{ clause, objection: said, answer: approved.reasons, basis: [] }],
    steps: [],
    result,
    isGrouped: approved.lead !== objection.id,
    nextDoors: await doorsOf(sql, objection.receiver),
  });
}

/** F7, by the kind of the answer; what has no form of its own is printed as it was told. */
export const FORMS: Readonly<Record<string, Form>> = {
  accepted: acceptance,
  supplementAsked: async (sql, scene) =>
    paperOf(objectionSupplement, { ...(await paperFacts(sql, scene)), missing: [{ what: '申请内容', finding: scene.answer.text }] }),
  refused: async (sql, scene, { reasons }) =>
    paperOf(objectionRefusal, {
      ...(await paperFacts(sql, scene)),
      ground: scene.answer.outcome as ObjectionRefusalGround,
      reason: { text: reasons },
      nextDoors: await doorsOf(sql, scene.objection.receiver),
    }),
  diverted: async (sql, scene, { reasons }) =>
    paperOf(objectionDiversion, {
      ...(await paperFacts(sql, scene)),
      kind: scene.answer.outcome as DiversionKind,
      reason: reasons,
      nextDoors: [elsewhere],
    }),
  transferred: async (sql, scene, { reasons, to }) =>
    paperOf(objectionTransfer, {
      ...(await paperFacts(sql, scene)),
      transferredTo: to,
      transferredOn: scene.answer.on,
      reason: { text: reasons },
    }),
  replied: reply,
};

import {
  type DiversionKind,
  type ObjectionRefusalGround,
  objectionAcceptance,
  objectionClosing,
  objectionDiversion,
  objectionRefusal,
  objectionReply,
  objectionSupplement,
  objectionTransfer,
} from '@fashen/official-documents';
import { type AnswerKind, DeadlineRepository, ObjectionStatementRepository, type Sql } from '@fashen/persistence';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { type Paper, paperOf } from '../produced-document/paper.js';
import { type Approved, doorsOf, type LetterScene, paperFacts } from './letter-facts.js';
import { delay, followUp, receipt, withdrawal } from './notice-forms.js';
import { resultOf } from './reply-result.js';

type Form = (sql: Sql, scene: LetterScene, approved: Approved) => Promise<Paper | null>;

const elsewhere = { party: '有权处理的机关', what: '提出' };

async function acceptance(sql: Sql, scene: LetterScene): Promise<Paper | null> {
  const reply = await new DeadlineRepository(sql).latest(scene.objection.id, 'objection_reply');
  const computed = reply && storedComputation(reply);
  const now = computed && deadlineFact(computed);
  if (!now) return null;
  const { answer } = scene;
  // as it was told: an extension comes later, on a paper of its own
  const deadline = { ...now, amount: computed.amount, due: answer.due ?? now.due };
  const facts = await paperFacts(sql, scene);
  return paperOf(objectionAcceptance, { ...facts, acceptedOn: answer.on, deadline, isGrouped: answer.outcome === 'grouped' });
}

async function reply(sql: Sql, scene: LetterScene, approved: Approved): Promise<Paper | null> {
  const { objection, answer } = scene;
  const result = await resultOf(sql, { document: objection.document, outcome: answer.outcome, on: answer.on }, approved);
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

/** F7, one for each kind of answer. Null: the case has no ground for it. */
export const FORMS: Readonly<Record<AnswerKind, Form>> = {
  received: receipt,
  accepted: acceptance,
  supplementAsked: async (sql, scene, { reasons }) =>
    paperOf(objectionSupplement, {
      ...(await paperFacts(sql, scene)),
      missing: [{ what: '申请内容', finding: reasons }],
      ...(scene.answer.due === null ? {} : { by: scene.answer.due }),
      otherwise: '补正期间答复期限照常计算',
    }),
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
  delayed: delay,
  replied: reply,
  followedUp: followUp,
  closed: async (sql, scene, { reasons }) =>
    paperOf(objectionClosing, {
      ...(await paperFacts(sql, scene)),
      reason: { text: reasons },
      nextDoors: await doorsOf(sql, scene.objection.receiver),
    }),
  withdrawn: withdrawal,
};

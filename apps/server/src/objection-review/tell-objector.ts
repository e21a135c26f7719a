import type { IsoDate } from '@fashen/domain';
import type { TransactionalHandler } from '@fashen/engine';
import {
  DeadlineRepository,
  DocumentRepository,
  ObjectionAnswerRepository,
  ObjectionOutcomeRepository,
  type ObjectionText,
  ObjectionTextRepository,
  type SqlTx,
} from '@fashen/persistence';
import type { Answer, ObjectionContext, ObjectionEffects } from '@fashen/workflow-objection-review';
import { answerText, nextDoor } from './answer-words.js';
import { nextDoors } from './parties.js';
import { asSealed, type OpenText } from './sealed-texts.js';

type Handler = TransactionalHandler<SqlTx>;
type Scene = Parameters<Handler>[0];
type Reasons = { explanation: string | null; to: string | null };

/** Answers that name the day on which the reply is due. */
const WITH_DUE: readonly Answer[] = ['received', 'accepted', 'delayed'];
/** What the followers hear; a withdrawal and what comes before are the person's own. */
const OUTCOMES: readonly Answer[] = ['refused', 'diverted', 'transferred', 'replied', 'closed', 'followedUp'];

const replyDue = async ({ tx, process }: Scene): Promise<IsoDate | null> => {
  const deadline = await new DeadlineRepository(tx.sql).latest(process.id, 'objection_reply');
  return deadline?.status === 'running' ? deadline.due : null;
};

type Told = { answer: Answer; outcome: string | null; reasons: Reasons; due: IsoDate | null; on: IsoDate };

/** Words the answer and keeps it for the person. */
async function keepAnswer(scene: Scene, { answer, outcome, reasons, due, on }: Told): Promise<void> {
  const { tx, process, effect, at } = scene;
  const { document, receivedOn, parties } = scene.context as ObjectionContext;
  const facts = {
    answer,
    outcome,
    reasons: reasons.explanation,
    to: reasons.to,
    due: due ?? (WITH_DUE.includes(answer) ? await replyDue(scene) : null),
    receivedOn,
    title: document === null ? null : ((await new DocumentRepository(tx.sql).find(document))?.title ?? null),
    doors: await nextDoors(tx.sql, parties.receiver),
  };
  const worded = { text: answerText(facts), reasons: reasons.explanation, nextDoor: nextDoor(facts), due: facts.due };
  await new ObjectionAnswerRepository(tx.sql).insert({ id: effect.id, objection: process.id, kind: answer, outcome, on, at, ...worded });
}

const NO_REASONS: Reasons = { explanation: null, to: null };

export function tellingHandlers(open: OpenText): Record<'tellObjector' | 'answerLikeLead', Handler> {
  const reasonsIn = async (tx: SqlTx, text: ObjectionText | undefined): Promise<Reasons> =>
    text
      ? { explanation: await open(tx, asSealed(text.explanation)), to: text.to === null ? null : await open(tx, asSealed(text.to)) }
      : NO_REASONS;

  return {
    tellObjector: async (scene) => {
      const { tx, process, effect, at } = scene;
      const { answer, outcome, isDue, proposal, explanation, due, on } = effect.params as ObjectionEffects['tellObjector'];
      if (answer === null) return;
      const text = proposal === null ? undefined : await new ObjectionTextRepository(tx.sql).find(process.id, 'proposal', proposal);
      if (OUTCOMES.includes(answer)) {
        const row = { id: effect.id, objection: process.id, answer, outcome, text: text?.id ?? null, on, at };
        await new ObjectionOutcomeRepository(tx.sql).insert(row);
      }
      if (!isDue) return;
      const reasons = explanation === null ? await reasonsIn(tx, text) : { explanation: await open(tx, explanation), to: null };
      await keepAnswer(scene, { answer, outcome, reasons, due, on });
    },
    answerLikeLead: async (scene) => {
      const { lead, answer, kind, outcome, isDue, on } = scene.effect.params as ObjectionEffects['answerLikeLead'];
      if (!isDue) return;
      const texts = await new ObjectionTextRepository(scene.tx.sql).ofObjection(lead);
      const reasons = await reasonsIn(
        scene.tx,
        texts.find(({ id }) => id === answer),
      );
      await keepAnswer(scene, { answer: kind, outcome, reasons, due: null, on });
    },
  };
}

import type { TransactionalHandler } from '@fashen/engine';
import { AnswerRepository, CheckMarkRepository, OpinionRepository, type SqlTx } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';

type Handler = TransactionalHandler<SqlTx>;

export const recordCheck: Handler = async ({ tx, effect, process, at, by }) => {
  const { checkItem, result, anchors, note } = effect.params as ReviewEffects['recordCheck'];
  const row = { id: effect.id, process: process.id, checkItem, result, anchors, note, createdBy: by.person, createdAt: at };
  await new CheckMarkRepository(tx.sql).insert(row);
};

export const insertItems: Handler = async ({ tx, effect, process, at, by }) => {
  const { opinion, items } = effect.params as ReviewEffects['insertItems'];
  const opinions = new OpinionRepository(tx.sql);
  for (const item of items) {
    await opinions.insertItem({ ...item, opinionId: opinion, process: process.id, createdBy: by.person, createdAt: at });
  }
};

export const insertOpinion: Handler = async ({ tx, effect, process, at, by }) => {
  const { opinion, round, conclusion, items } = effect.params as ReviewEffects['insertOpinion'];
  const row = { id: opinion, process: process.id, round, conclusion, items, draftedBy: by.person, draftedAt: at };
  await new OpinionRepository(tx.sql).insert(row);
};

export const insertAnswers: Handler = async ({ tx, effect, process, at, by }) => {
  const { round, answers } = effect.params as ReviewEffects['insertAnswers'];
  const repository = new AnswerRepository(tx.sql);
  for (const [n, { item, response, reason }] of answers.entries()) {
    const row = {
      id: `${effect.id}/${n}`,
      itemId: item,
      process: process.id,
      round,
      response,
      reason,
      createdBy: by.person,
      createdAt: at,
    };
    await repository.insertAnswer(row);
  }
};

export const insertVerdict: Handler = async ({ tx, effect, process, at, by }) => {
  const { round, item, verdict, note } = effect.params as ReviewEffects['insertVerdict'];
  const row = { id: effect.id, itemId: item, process: process.id, round, verdict, note, createdBy: by.person, createdAt: at };
  await new AnswerRepository(tx.sql).insertVerdict(row);
};

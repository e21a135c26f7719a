import type { TransactionalHandler } from '@fashen/engine';
import { FilingProblemRepository, FilingReviewRepository, type SqlTx } from '@fashen/persistence';
import type { FilingReviewEffects } from '@fashen/workflow-filing-review';

type Handler = TransactionalHandler<SqlTx>;

export const insertReview: Handler = async ({ tx, effect, process, at, by }) => {
  const review = effect.params as FilingReviewEffects['insertReview'];
  await new FilingReviewRepository(tx.sql).insert({ ...review, process: process.id, createdBy: by.person, createdAt: at });
};

export const insertStep: Handler = async ({ tx, effect, process, at, by }) => {
  const { on, ...step } = effect.params as FilingReviewEffects['insertStep'];
  const entered = { createdBy: by.person, party: by.party, createdAt: at };
  await new FilingReviewRepository(tx.sql).insertStep({ ...step, id: effect.id, process: process.id, actedOn: on, ...entered });
};

export const insertProblems: Handler = async ({ tx, effect, process }) => {
  const { proposal, problems } = effect.params as FilingReviewEffects['insertProblems'];
  const repository = new FilingProblemRepository(tx.sql);
  for (const [n, problem] of problems.entries()) {
    const ordinal = n + 1;
    await repository.insert({ ...problem, id: `${effect.id}/${ordinal}`, process: process.id, proposal, ordinal });
  }
};

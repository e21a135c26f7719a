import type { TransactionalHandler } from '@fashen/engine';
import { DocumentAskedRepository, ObjectionStatementRepository, ObjectionTextRepository, type SqlTx } from '@fashen/persistence';
import type { ObjectionEffects } from '@fashen/workflow-objection-review';
import { kept } from './sealed-texts.js';

type Handler = TransactionalHandler<SqlTx>;

export const keepText: Handler = async ({ tx, effect, process, at }) => {
  const { kind, n, by, explanation, to, publicReply, publicTitle } = effect.params as ObjectionEffects['keepText'];
  const texts = { explanation: kept(explanation)!, to: kept(to), publicReply: kept(publicReply), publicTitle: kept(publicTitle) };
  await new ObjectionTextRepository(tx.sql).insert({ id: effect.id, objection: process.id, kind, n, by, ...texts, at });
};

export const approveMaskings: Handler = async ({ tx, effect, process, at }) => {
  const { by } = effect.params as ObjectionEffects['approveMaskings'];
  await new ObjectionStatementRepository(tx.sql).approveMaskings(process.id, { by, at });
};

/** Whoever handles and decides the objection reads the document that it is about. */
export const showDocument: Handler = async ({ tx, effect }) => {
  const { document, party } = effect.params as ObjectionEffects['showDocument'];
  if (document === null) return;
  const asked = (['objectionHandler', 'reviewHead'] as const).map((role) => ({ party, role, person: null }));
  await new DocumentAskedRepository(tx.sql).remember(document, asked);
};

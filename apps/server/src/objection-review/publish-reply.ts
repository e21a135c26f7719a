import { randomUUID } from 'node:crypto';
import type { TransactionalHandler } from '@fashen/engine';
import { ObjectionTextRepository, PublicReplyRepository, type SqlTx } from '@fashen/persistence';
import type { ObjectionContext, ObjectionEffects } from '@fashen/workflow-objection-review';
import { asSealed, type OpenText } from './sealed-texts.js';

/** 公开答复 as the head approved it, under an id that leads nowhere. */
export const publishReply =
  (open: OpenText): TransactionalHandler<SqlTx> =>
  async ({ tx, effect, process, context }) => {
    const { proposal, isPublic, document, outcome, on } = effect.params as ObjectionEffects['publishReply'];
    const kept = isPublic ? await new ObjectionTextRepository(tx.sql).find(process.id, 'proposal', proposal) : undefined;
    if (!kept?.publicReply) return;
    const text = await open(tx, asSealed(kept.publicReply));
    if (text === null) return;
    const { parties } = context as ObjectionContext;
    await new PublicReplyRepository(tx.sql).insert({
      id: randomUUID(),
      document,
      paper: document === null && kept.publicTitle ? await open(tx, asSealed(kept.publicTitle)) : null,
      repliedBy: parties.receiver,
      outcome,
      text,
      on,
    });
  };

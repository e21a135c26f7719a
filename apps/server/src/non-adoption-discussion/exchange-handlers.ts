import { GRANTS } from '@fashen/domain';
import { grant, type TransactionalHandler } from '@fashen/engine';
import { DiscussionMeetingRepository, DiscussionRemarkRepository, type SqlTx } from '@fashen/persistence';
import type { DiscussionEffects } from '@fashen/workflow-non-adoption-discussion';

type Handler = TransactionalHandler<SqlTx>;

export const insertRemarks: Handler = async ({ tx, effect, process, at, by }) => {
  const { round, remarks } = effect.params as DiscussionEffects['insertRemarks'];
  const repository = new DiscussionRemarkRepository(tx.sql);
  for (const [n, { item, ...remark }] of remarks.entries()) {
    await repository.insert({
      ...remark,
      id: `${effect.id}/${String(n).padStart(3, '0')}`,
      process: process.id,
      seq: effect.seq,
      itemId: item,
      round,
      enteredBy: by.person,
      party: by.party,
      createdAt: at,
    });
  }
};

export const insertMeeting: Handler = async ({ tx, effect, process, at, by }) => {
  const { results, ...meeting } = effect.params as DiscussionEffects['insertMeeting'];
  await new DiscussionMeetingRepository(tx.sql).insert({
    ...meeting,
    id: effect.id,
    process: process.id,
    seq: effect.seq,
    recordedBy: by.person,
    party: by.party,
    createdAt: at,
    results: results.map(({ item, result, note }) => ({ itemId: item, result, note })),
  });
};

/** G8: deliberation asks for it where advice goes on not adopted. */
export const grantStatement: Handler = async ({ tx, effect, at }) => {
  const { document, review, textHash } = effect.params as DiscussionEffects['grantStatement'];
  await grant(tx, { kind: GRANTS.nonAdoptionStated(review), subject: document, hash: textHash }, effect, at);
};

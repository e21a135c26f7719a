import type { DispatchedHandler, FollowUp, Json, TransactionalHandler } from '@fashen/engine';
import { ObjectionGroupRepository, type ObjectionOutcome, ObjectionOutcomeRepository, type Sql, type SqlTx } from '@fashen/persistence';
import { isPersonal, type ObjectionEffects } from '@fashen/workflow-objection-review';
import type { HandlerServices } from '../workflow/services.js';

/** What a follower hears of an outcome of its lead. */
function newsOf({ answer, outcome, text, on }: ObjectionOutcome): FollowUp {
  if (answer === 'followedUp') return { type: 'groupFollowedUp', outcome, on };
  return isPersonal(answer, outcome) ? { type: 'leadLost' } : { type: 'groupAnswered', answer: text, kind: answer, outcome, on };
}

/** Whoever joins after the lead has ended hears at once what it came to; a lead that was withdrawn came to nothing. */
export const askLead: TransactionalHandler<SqlTx> = async ({ tx, effect }) => {
  const { lead } = effect.params as ObjectionEffects['askLead'];
  const outcomes = await new ObjectionOutcomeRepository(tx.sql).ofObjection(lead);
  if (outcomes.length > 0) {
    const [first] = outcomes.map(newsOf);
    return first!.type === 'leadLost' ? first : outcomes.map(newsOf);
  }
  return (await new ObjectionGroupRepository(tx.sql).isUnderWay(lead)) ? undefined : { type: 'leadLost' };
};

async function reasonsOf(sql: Sql, lead: string): Promise<string | null> {
  return (await new ObjectionOutcomeRepository(sql).ofObjection(lead)).findLast(({ text }) => text !== null)?.text ?? null;
}

/** One message for each follower, also for one that joined while the lead was deciding and had not heard of it; under an id of its own, so that a second run tells nobody twice. */
export function answerGroup({ store, messages }: Pick<HandlerServices, 'store' | 'messages'>): DispatchedHandler {
  return async (run) => {
    const { news } = run.effect.params as ObjectionEffects['answerGroup'];
    const lead = run.effect.process;
    const { followers, reasons } = await store.read(async ({ sql }) => ({
      followers: await new ObjectionGroupRepository(sql).followers(lead),
      reasons: await reasonsOf(sql, lead),
    }));
    const more: Record<string, Json> = news.type === 'groupAnswered' ? { answer: reasons } : news.type === 'groupExtended' ? { lead } : {};
    for (const process of followers)
      await messages.tellProcess({
        ...run,
        effect: { ...run.effect, id: `${run.effect.id}/${process}`, params: { process, event: { ...news, ...more } } },
      });
  };
}

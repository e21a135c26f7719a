import type { FactLoader, Handlers, Scene, TransactionalHandler } from '@fashen/engine';
import { DeskRepository, ReviewCheckRepository, type SqlTx } from '@fashen/persistence';
import { noticeText, type SamplingContext, type SamplingEffects, type SamplingFactName } from '@fashen/workflow-review-sampling';
import { notify } from '../notice/notify.js';
import type { HandlerServices } from '../workflow/services.js';
import { drawSample } from './population.js';

const REVIEWING: readonly string[] = ['caseHandler', 'secondReviewer', 'reviewHead'];

/** Reviewers of the body, and supervisors of the party that samples. */
const samplingFactLoaders: Record<SamplingFactName, FactLoader<SqlTx>> = {
  checkers: async ({ tx, context }: Scene<SqlTx> & { context: SamplingContext }) => {
    const members = await new DeskRepository(tx.sql).members([...new Set([context.reviewBody, context.party])]);
    const mayCheck = ({ party, roles }: (typeof members)[number]) =>
      roles.some(
        (role) => (party === context.reviewBody && REVIEWING.includes(role)) || (party === context.party && role === 'supervisor'),
      );
    return [...new Set(members.filter(mayCheck).map(({ person }) => person))].sort();
  },
};

/** One row for each item and each point. */
const insertCheck: TransactionalHandler<SqlTx> = async ({ tx, process, effect, at }) => {
  const { review, round, checker, adoption, quality } = effect.params as SamplingEffects['insertCheck'];
  const lines = [
    ...adoption.map(({ item, result, note }) => ({ kind: 'adoption' as const, subject: item, result, note })),
    ...quality.map(({ point, isMet, note }) => ({
      kind: 'quality' as const,
      subject: point,
      result: isMet ? ('met' as const) : ('notMet' as const),
      note: note ?? null,
    })),
  ];
  for (const [n, line] of lines.entries()) {
    const place = { id: `${effect.id}/${n + 1}`, process: process.id, review, round, ordinal: n + 1 };
    await new ReviewCheckRepository(tx.sql).insert({ ...place, ...line, checker, createdAt: at });
  }
};

/** Everything that a sampling asks of the server. */
export function samplingHandlers({ store, clock }: HandlerServices): Handlers<SqlTx> {
  return {
    facts: samplingFactLoaders,
    transactional: { drawSample, insertCheck },
    dispatched: {
      notify: notify(store, clock, (params) => {
        const { to, message, details } = params as SamplingEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

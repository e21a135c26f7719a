import { dateIn } from '@fashen/domain';
import type { DispatchedHandler, EffectRun } from '@fashen/engine';
import type { SqlReader } from '@fashen/persistence';
import type { ReviewContext, ReviewEffects } from '@fashen/workflow-legality-review';
import { numberFor } from '../number/registrar.js';
import type { Paper } from '../produced-document/paper.js';
import type { DocumentProducer } from '../produced-document/producer.js';
import { type Case, instantOf, openCase } from './papers/case.js';
import { acceptancePaper, returnPaper, supplementPaper } from './papers/notices-of-intake.js';
import { opinionPaper } from './papers/opinion.js';

/** The process as it stands: what its papers say of it does not change between the step and the rendering. */
export type ReadReview = (id: string) => Promise<{ id: string; openedAt: string; context: ReviewContext } | undefined>;

type Name = 'renderAcceptanceNotice' | 'renderSupplementNotice' | 'renderReturnNotice' | 'renderOpinion';
type Draw<K extends Name> = (of: Case, params: ReviewEffects[K], numbered: { documentNumber: string; at: string }) => Promise<Paper>;

/** Number letters of the notices: each kind has its own yearly series, and each paper its own number. */
const NOTICES = {
  renderAcceptanceNotice: { series: 'acceptance-notice', kind: '受', title: '受理通知书' },
  renderSupplementNotice: { series: 'supplement-notice', kind: '补', title: '补正通知书' },
  renderReturnNotice: { series: 'return-notice', kind: '退', title: '退回通知书' },
} as const;

/** Makes the papers of a review. */
export function renderHandlers(producer: DocumentProducer, read: ReadReview): Record<Name, DispatchedHandler> {
  const find = async (id: string) => {
    const review = await read(id);
    if (!review) throw new Error(`There is no review ${id}`);
    return review;
  };

  async function render(
    effect: EffectRun,
    title: string,
    prepare: Parameters<DocumentProducer['produce']>[1]['prepare'],
    draw: (of: Case, number: string) => Promise<Paper>,
  ) {
    const review = await find(effect.process);
    const facts = async (reader: SqlReader, number: string) => draw(await openCase(reader, review), number);
    await producer.produce(effect, { document: review.context.document, profile: review.context.profile, title, prepare, facts });
  }

  const notice =
    <K extends keyof typeof NOTICES>(name: K, draw: Draw<K>): DispatchedHandler =>
    async ({ effect }) => {
      const { title, ...series } = NOTICES[name];
      const { context } = await find(effect.process);
      const prepare = async (tx: Parameters<typeof numberFor>[0]) => {
        const [event] = await tx.events(effect.process, effect.seq - 1, 1);
        if (!event) throw new Error(`The process ${effect.process} has no event ${effect.seq}`);
        return numberFor(tx, { ...series, party: context.parties.review, holder: effect.id, on: dateIn(event.at), at: event.at });
      };
      await render(effect, title, prepare, (of, documentNumber) =>
        draw(of, effect.params as ReviewEffects[K], { documentNumber, at: instantOf(of, effect.seq) }),
      );
    };

  return {
    renderAcceptanceNotice: notice('renderAcceptanceNotice', acceptancePaper),
    renderSupplementNotice: notice('renderSupplementNotice', supplementPaper),
    renderReturnNotice: notice('renderReturnNotice', returnPaper),
    renderOpinion: async ({ effect }) => {
      const params = effect.params as ReviewEffects['renderOpinion'];
      await render(
        effect,
        `合法性审查意见书（${params.number}）`,
        async () => params.number,
        (of) => opinionPaper(of, params, instantOf(of, effect.seq)),
      );
    },
  };
}

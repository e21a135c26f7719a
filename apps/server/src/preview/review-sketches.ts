import { CONCLUSIONS, type Conclusion } from '@fashen/domain';
import { payloadSchema } from '@fashen/engine';
import { legalityReview, type ReviewContext, type ReviewEffects, reviewEvents } from '@fashen/workflow-legality-review';
import { z } from 'zod';
import { compute } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { openCase } from '../legality-review/papers/case.js';
import { acceptancePaper, returnPaper, supplementPaper } from '../legality-review/papers/notices-of-intake.js';
import { opinionPaper } from '../legality-review/papers/opinion.js';
import { pendingNumber, type Scene, type Sketch, sketch, today, typedFindings } from './sketch.js';

const workflow = legalityReview.name;
const contextOf = ({ process }: Scene) => process.context as ReviewContext;

const caseOf = (scene: Scene) => openCase(scene.reader, { ...scene.process, context: contextOf(scene) });

const about = ({ document, version, title, parties, receivedOn }: ReviewContext) => ({
  document,
  version,
  title,
  drafting: parties.drafting,
  review: parties.review,
  receivedOn,
});

const NO_CONCLUSION = {
  rule: 'preview.conclusionMissing',
  field: '/conclusion',
  says: { zh: '尚未拟定审查结论。', en: 'No conclusion is proposed yet.' },
  wayOut: { zh: '请选定拟出具的结论后再预览。', en: 'Choose the conclusion that is to be proposed, then look again.' },
};

type OpinionAsked = { conclusion?: Conclusion | undefined };

const opinion: Sketch<OpinionAsked> = {
  name: 'legality-opinion',
  workflow,
  label: { zh: '合法性审查意见书', en: 'legality opinion' },
  during: ['submitOpinion', 'passSecondReview', 'issueLawful'],
  part: 'opinionDraft',
  asks: z.strictObject({ conclusion: z.enum(Object.keys(CONCLUSIONS) as [Conclusion, ...Conclusion[]]).optional() }),
  lacks(scene, asked) {
    const conclusion = asked.conclusion ?? contextOf(scene).conclusion;
    return conclusion === null ? [NO_CONCLUSION] : typedFindings(legalityReview, reviewEvents.submitOpinion, scene, { conclusion });
  },
  async draw(scene, asked) {
    const context = contextOf(scene);
    const { opinion: id, textHash, completeOn, handler, secondReviewer, head, items, parties } = context;
    const conclusion = asked.conclusion ?? context.conclusion;
    if (conclusion === null || completeOn === null || handler === null)
      throw new Error(`The opinion of ${scene.process.id} is drawn before it is drafted`);
    const standing = Object.entries(items).sort(([, one], [, other]) => one.ordinal - other.ordinal);
    const params: ReviewEffects['renderOpinion'] = {
      ...about(context),
      opinion: id,
      number: await pendingNumber(scene, parties.review, '审'),
      conclusion,
      items: standing.map(([item]) => item),
      textHash,
      completeOn,
      issuedOn: today(scene),
      handler,
      secondReviewer: secondReviewer ?? '',
      head: head ?? '',
    };
    return opinionPaper(await caseOf(scene), params, scene.at);
  },
};

type AcceptanceAsked = { completeOn?: string | undefined };

const acceptance: Sketch<AcceptanceAsked> = {
  name: 'acceptance-notice',
  workflow,
  label: { zh: '受理通知书', en: 'notice of acceptance' },
  during: ['accept'],
  part: 'history',
  madeBy: 'accept',
  asks: reviewEvents.accept.payload.partial(),
  lacks: (scene, asked) => typedFindings(legalityReview, reviewEvents.accept, scene, { completeOn: asked.completeOn ?? today(scene) }),
  async draw(scene, asked) {
    const context = contextOf(scene);
    const completeOn = asked.completeOn ?? today(scene);
    const { profile, parties } = context;
    const period = deadlineFact(compute({ key: 'review', startFrom: completeOn, profile }, [], [], scene.calendar));
    if (!period) throw new Error(`The period of review of ${profile} has no end`);
    const numbered = { documentNumber: await pendingNumber(scene, parties.review, '受'), at: scene.at, period };
    return acceptancePaper(await caseOf(scene), { ...about(context), completeOn, acceptedOn: today(scene) }, numbered);
  },
};

type SupplementAsked = ReturnType<typeof reviewEvents.requestSupplement.payload.parse>;

const supplement: Sketch<SupplementAsked> = {
  name: 'supplement-notice',
  workflow,
  label: { zh: '补正通知书', en: 'request for a supplement' },
  during: ['requestSupplement'],
  part: 'history',
  madeBy: 'requestSupplement',
  asks: reviewEvents.requestSupplement.payload,
  lacks: (scene, asked) => typedFindings(legalityReview, reviewEvents.requestSupplement, scene, asked),
  async draw(scene, { missing, note, due }) {
    const context = contextOf(scene);
    const numbered = { documentNumber: await pendingNumber(scene, context.parties.review, '补'), at: scene.at };
    const params = { ...about(context), missing, note: note ?? null, due, requestedOn: today(scene) };
    return supplementPaper(await caseOf(scene), params, numbered);
  },
};

const sentBack: Sketch<{ reason: string }> = {
  name: 'return-notice',
  workflow,
  label: { zh: '退回通知书', en: 'notice of return' },
  during: ['sendBack'],
  part: 'history',
  madeBy: 'sendBack',
  asks: payloadSchema(reviewEvents.sendBack) as unknown as Sketch<{ reason: string }>['asks'],
  lacks: () => [],
  async draw(scene, { reason }) {
    const context = contextOf(scene);
    const numbered = { documentNumber: await pendingNumber(scene, context.parties.review, '退'), at: scene.at };
    return returnPaper(await caseOf(scene), { ...about(context), reason, returnedOn: today(scene) }, numbered);
  },
};

/** Papers of a legality review. */
export const reviewSketches: readonly Sketch[] = [sketch(opinion), sketch(acceptance), sketch(supplement), sketch(sentBack)];

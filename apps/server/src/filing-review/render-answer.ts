import type { Calendar } from '@fashen/calendar';
import type { DispatchedHandler } from '@fashen/engine';
import { explanationRequest, filingDeferral, filingOpinion, filingReceipt, filingRefusal } from '@fashen/official-documents';
import type { Sql } from '@fashen/persistence';
import type { FilingReviewContext, FilingReviewEffects } from '@fashen/workflow-filing-review';
import { type Paper, paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { answerFacts, daySet, examined, periodFrom } from './answer-facts.js';
import { materialsFiled } from './describe-filed.js';

type Params = FilingReviewEffects['renderAnswer'];
type Matter = { sql: Sql; params: Params; context: FilingReviewContext; calendar: Calendar };

const NAMES: Readonly<Record<Params['kind'], string>> = {
  registered: '备案登记回执',
  deferred: '暂缓办理通知',
  refused: '不予备案登记说明',
  asked: '请予说明函',
  noProblem: '备案审查意见书',
  opinion: '备案审查意见书',
};

/** A list of which a form needs one at least. */
function some<T>(entries: readonly T[], what: string): readonly [T, ...T[]] {
  const [first, ...others] = entries;
  if (first === undefined) throw new Error(`A paper without ${what}`);
  return [first, ...others];
}

/** The number in the receiver's register, where it gives one. */
const numbered = ({ number }: Params) => (number === null ? {} : { registrationNumber: number });

const PAPERS: Readonly<Record<Params['kind'], (matter: Matter) => Promise<Paper>>> = {
  registered: async ({ sql, params, context, calendar }) =>
    paperOf(filingReceipt, {
      ...(await answerFacts(sql, params, context)),
      registeredOn: params.on,
      ...numbered(params),
      textHash: context.textHash,
      materials: await materialsFiled(sql, context),
      examination: periodFrom('filing_review', params, context, calendar),
    }),
  deferred: async ({ sql, params, context, calendar }) =>
    paperOf(filingDeferral, {
      ...(await answerFacts(sql, params, context)),
      missing: some(
        params.words.map((finding) => ({ material: '备案材料', finding })),
        'what is missing',
      ),
      deadline: periodFrom('filing_fix', params, context, calendar),
    }),
  refused: async ({ sql, params, context }) =>
    paperOf(filingRefusal, {
      ...(await answerFacts(sql, params, context)),
      reasons: some(
        params.words.map((text) => ({ text })),
        'a reason',
      ),
    }),
  asked: async ({ sql, params, context }) =>
    paperOf(explanationRequest, {
      ...(await answerFacts(sql, params, context)),
      ...numbered(params),
      questions: some(
        params.questions.map(({ clause, question }) => ({ ...(clause === null ? {} : { clause }), question, basis: [] })),
        'a question',
      ),
      deadline: daySet(params),
    }),
  noProblem: (matter) => opinionOf(matter),
  opinion: (matter) => opinionOf(matter),
};

async function opinionOf({ sql, params, context, calendar }: Matter): Promise<Paper> {
  return paperOf(filingOpinion, {
    ...(await answerFacts(sql, params, context)),
    ...numbered(params),
    registeredOn: context.registeredOn ?? params.on,
    textHash: context.textHash,
    ...(await examined(sql, params, context)),
    ...(params.kind === 'opinion' ? { reply: periodFrom('rectify_reply', params, context, calendar) } : {}),
  });
}

/** F6: the paper of each answer, beside what the filing here is told. */
export function renderAnswer({ store, clock, calendar, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const params = effect.params as Params;
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no filing review ${effect.process}`);
    const context = process.context as unknown as FilingReviewContext;
    await producer.produceUnnumbered(effect, {
      document: context.document,
      profile: context.profile,
      title: NAMES[params.kind],
      facts: ({ sql }) => PAPERS[params.kind]({ sql, params, context, calendar: calendar() }),
    });
  };
}

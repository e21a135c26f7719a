import type { Calendar } from '@fashen/calendar';
import type { CorrectionGround } from '@fashen/domain';
import type { BasisFact, DeadlineFact, FilingAnswerFacts, FilingOpinionFacts, ProblemFact } from '@fashen/official-documents';
import { type FilingProblem, FilingProblemRepository, type Sql } from '@fashen/persistence';
import { type FilingReviewContext, type FilingReviewEffects, LAW } from '@fashen/workflow-filing-review';
import { compute } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { describeFiled } from './describe-filed.js';

type Params = FilingReviewEffects['renderAnswer'];
const DAY = 86_400_000;

/** What reviewers cite is what they typed: nobody here has checked it against the text of the law. */
const cited = (citation: string): BasisFact => ({ citation, verified: false });

/** What every answer says of the filing. */
export async function answerFacts(sql: Sql, { on }: Params, context: FilingReviewContext): Promise<FilingAnswerFacts> {
  const { document, lead, receiver } = await describeFiled(sql, context);
  return {
    authority: receiver,
    recipients: [lead],
    copyTo: [],
    signedOn: on,
    document,
    submittedBy: lead,
    ...(context.reportNumber === null ? {} : { reportNumber: context.reportNumber }),
    receivedOn: context.receivedOn,
  };
}

/** A period of the profile that begins with the answer. */
export function periodFrom(key: string, { on }: Params, { profile }: FilingReviewContext, calendar: Calendar): DeadlineFact {
  const fact = deadlineFact(compute({ key, startFrom: on, profile }, [], [], calendar));
  if (fact === null) throw new Error(`The period ${key} has no end`);
  return fact;
}

/** A day that the reviewer has set. */
export const daySet = ({ on, due }: Params): DeadlineFact => ({
  due: due ?? on,
  from: on,
  amount: Math.round((Date.parse(due ?? on) - Date.parse(on)) / DAY),
  unit: 'day',
  notCounted: [],
  basis: cited(LAW.opinion),
  certain: true,
});

const problemFact = ({ clause, problem, basis, suggestion }: FilingProblem): ProblemFact => ({
  clause,
  problem,
  basis: [cited(basis)],
  ...(suggestion === null ? {} : { suggestion }),
});

type Examined = Pick<FilingOpinionFacts, 'bases' | 'steps' | 'problems' | 'remarks'>;

/** What was examined and found; nothing where the conclusion is that nothing was. */
export async function examined(sql: Sql, params: Params, { process }: FilingReviewContext): Promise<Examined> {
  const { kind, words, proposal } = params;
  const problems = kind === 'opinion' ? await new FilingProblemRepository(sql).ofProposal(process, proposal) : [];
  const grounds = new Set(problems.map(({ ground }) => ground as CorrectionGround));
  const bases = [...new Set(problems.map(({ basis }) => basis))];
  return {
    bases: grounds.size > 0 ? bases.map(cited) : [cited(LAW.standards)],
    steps: [],
    problems: problems.map(problemFact),
    remarks: kind === 'noProblem' ? words : [],
  };
}

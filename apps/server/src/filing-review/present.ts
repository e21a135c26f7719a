import type { Json } from '@fashen/engine';
import {
  FilingProblemRepository,
  FilingReviewRepository,
  type FilingReviewStep,
  ReceivedDocumentRepository,
  ReceivedPackageRepository,
  type Sql,
} from '@fashen/persistence';
import type { FilingReviewContext } from '@fashen/workflow-filing-review';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const shown = ({ process: _, ...step }: FilingReviewStep) => step;

/** The own part of the page: what was filed and by whom, each step, the problems of the conclusion at hand, what came of it. */
export async function presentFilingReview(sql: Sql, process: string, context: FilingReviewContext): Promise<Json> {
  const { process: _, document, reviewers, heads, proposals, proposal, ...rest } = context;
  const repository = new FilingReviewRepository(sql);
  const packages = await new ReceivedPackageRepository(sql).ofDocument(document);
  return plain({
    ...rest,
    handlers: reviewers,
    heads,
    conclusion: proposal?.conclusion ?? null,
    remarks: proposal?.conclusion === 'noProblem' ? proposal.words : null,
    problems: proposal ? await new FilingProblemRepository(sql).ofProposal(process, proposals) : [],
    steps: (await repository.steps(process)).map(shown),
    received: (await new ReceivedDocumentRepository(sql).find(document)) ?? null,
    packages: packages.map(({ id, kind, sender, fingerprint, evidence, receivedAt }) => ({
      id,
      kind,
      sender,
      fingerprint,
      evidence,
      receivedAt,
    })),
  });
}

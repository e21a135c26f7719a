import { FILED_BY } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { FilingPackageRepository, FilingRepository, type Sql } from '@fashen/persistence';
import { CORRECTED, type FilingContext, OCCASIONS } from '@fashen/workflow-filing';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The own part of the page: receiver, report and package, and what the receiver made of it. */
export async function presentFiling(sql: Sql, process: string, context: FilingContext): Promise<Json> {
  const { title, version, textHash, profile, parties, receiver, by, basis, occasion, publishedOn, decision, reviewer, review, late } =
    context;
  const { reportNumber, attached, round, submittedOn, deferredOn, registeredOn, registerNumber, askedBy, correction, corrected } = context;
  const filings = new FilingRepository(sql);
  return plain({
    title,
    version,
    textHash,
    profile,
    parties,
    receiver,
    by: { code: by, ...FILED_BY[by] },
    basis,
    occasion: { code: occasion, ...OCCASIONS[occasion] },
    publishedOn,
    decision,
    reviewer,
    review,
    late,
    reportNumber,
    attached,
    round,
    submittedOn,
    deferredOn,
    registeredOn,
    registerNumber,
    askedBy,
    correction,
    corrected: corrected && { code: corrected, ...CORRECTED[corrected] },
    steps: (await filings.steps(process)).map(({ filing: _, ...step }) => step),
    packages: (await new FilingPackageRepository(sql).ofFiling(process)).map(({ filing: _, ...one }) => one),
  });
}

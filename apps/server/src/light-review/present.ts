import type { Json } from '@fashen/engine';
import { LegalAdviceRepository, type Sql } from '@fashen/persistence';
import type { LightReviewContext } from '@fashen/workflow-light-review';

/** A light review's own part of its page. */
export async function presentLightReview(sql: Sql, process: string, context: LightReviewContext, parts: readonly string[]): Promise<Json> {
  const { document, sender, letterNumber, receivedOn, askedBy, handler, opinion, approval } = context;
  const shown = { document, sender, letterNumber, receivedOn, askedBy, handler };
  if (!parts.includes('opinion')) return shown;
  const points = await new LegalAdviceRepository(sql).ofProcess(process);
  const seats = approval?.steps.flatMap((step) => step.seats) ?? [];
  const said = approval?.opinions ?? [];
  return JSON.parse(JSON.stringify({ ...shown, opinion, points: points.map(({ process: _, ...point }) => point), seats, said })) as Json;
}

import type { Caller, Engine, FollowUp, Outcome } from '@fashen/engine';
import type { ManifestOf } from '@fashen/exchange';
import type { ReceivedPackage } from '@fashen/persistence';
import type { FilingReviewContext } from '@fashen/workflow-filing-review';
import { moveOfStopping, movesOfCorrection } from './moves.js';

type Settled = { workflow: 'correction' | 'filing-review'; outcome: Outcome };

/**
 * 改正情况 or 自行停止执行 of another installation: it answers the correction that the opinion has led to, as that authority's paper would; where
 * none could be opened, the review itself takes it.
 */
export async function settleCorrection(
  engine: Engine,
  review: string,
  asked: { kept: ReceivedPackage; manifest: ManifestOf<'correction'> | ManifestOf<'stopped'>; caller: Caller },
): Promise<Settled> {
  const { kept, manifest, caller } = asked;
  const send = (process: string, event: FollowUp, n: number): Promise<Outcome> =>
    engine.send(process, event, { by: caller, idempotencyKey: { scope: 'package', key: `${kept.id}/${n}` } });
  const { correction } = ((await engine.read(review))?.context ?? {}) as Partial<FilingReviewContext>;
  if (!correction) {
    const outcome = manifest.kind === 'stopped' ? 'applicationStopped' : manifest.particulars.outcome;
    const { on } = manifest.particulars;
    return { workflow: 'filing-review', outcome: await send(review, { type: 'enterCorrection', outcome, on, scan: kept.evidence }, 0) };
  }
  if (manifest.kind === 'stopped') return { workflow: 'correction', outcome: await send(correction, moveOfStopping(manifest, kept), 0) };
  const isUnanswered = (await engine.read(correction))?.state === 'ordered';
  let outcome: Outcome | undefined;
  for (const [n, move] of movesOfCorrection(manifest, kept, isUnanswered).entries()) {
    outcome = await send(correction, move, isUnanswered ? n : n + 1);
    if (!outcome.ok) break;
  }
  return { workflow: 'correction', outcome: outcome! };
}

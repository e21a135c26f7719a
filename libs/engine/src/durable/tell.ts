import type { FollowUp } from '../engine.js';
import { LostRace, type Tx } from '../port.js';
import { MachineFault } from '../step/machine-fault.js';
import type { Outcome } from '../values.js';
import { commit, finish, refused } from './commit.js';
import { deliver } from './deliver.js';
import { answerAgain } from './idempotency.js';
import type { Runtime } from './runtime.js';
import { Turn } from './turn.js';

/** Under this scope an effect's id is kept beside what it brought about, so that its second run finds the first. */
export const BY_EFFECT = 'effect';

/** Delivers the message of another process once; a lost race is thrown, so that the outbox brings it again. */
export async function tell<T extends Tx>(runtime: Runtime<T>, id: string, event: FollowUp, causedBy: string): Promise<Outcome> {
  const key = { scope: BY_EFFECT, key: causedBy };
  const outcome = await commit(runtime, { target: id, body: event, key }, async (tx, bodyHash) => {
    const { process, answer } = await tx.open(id, key);
    if (answer) return { outcome: answerAgain(answer, bodyHash), posted: false };
    if (!process) throw new MachineFault(`${event.type} (from ${causedBy}) is for the process ${id}, which does not exist`);
    const turn = Turn.of(runtime, tx, process, runtime.clock.now());
    const refusal = await deliver(runtime, turn, event, { causedBy });
    return refusal ? refused(refusal) : finish(runtime, turn, key, bodyHash);
  });
  if (outcome.ok) return outcome;
  if (outcome.refusal.code === 'MOVED_ON') throw new LostRace(`${event.type} (from ${causedBy}) met another step of ${id}`);
  runtime.onRefused?.({ process: id, type: event.type, causedBy, refusal: outcome.refusal });
  return outcome;
}

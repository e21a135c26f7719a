import type { SqlStore } from '@fashen/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomFrom } from '../../libs/engine/src/explore/random.js';

/** Seed of the delays of this run (`npm run proof -- shaken`); without it nothing is delayed. */
const SEED = process.env.FASHEN_SHAKE;
/** Milliseconds at most; every other moment is not delayed at all. */
const LONGEST = 15;

let servers = 0;

/**
 * Delays by chance what a server does: each answer, and each transaction, which is how events, effects and timers take their turn.
 * A story that holds only as long as things happen in the usual order fails then. To be called before the server listens.
 */
export function shake(app: NestFastifyApplication, store: SqlStore): void {
  if (!SEED) return;
  servers += 1;
  const random = randomFrom(Number(SEED) * 1_000 + servers);
  const pause = async (): Promise<void> => {
    if (random() < 0.5) return;
    await new Promise((resolve) => setTimeout(resolve, random() * LONGEST));
  };
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request: unknown, _reply: unknown, payload: unknown) => {
      await pause();
      return payload;
    });
  const transaction = store.transaction.bind(store);
  store.transaction = async (work) => {
    await pause();
    return transaction(work);
  };
}

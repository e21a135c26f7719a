import type { Clock, DispatchedHandler, Words } from '@fashen/engine';
import type { SqlStore } from '@fashen/persistence';
import { type Addressee, notify } from './notify.js';

/** One notice for each of those who are told; the nth has an id of its own, so that a second run finds them all. */
export const notifyEach =
  (store: SqlStore, clock: Clock, read: (params: unknown) => { to: readonly Addressee[]; text: Words }): DispatchedHandler =>
  async (run) => {
    const { to, text } = read(run.effect.params);
    for (const [n, addressee] of to.entries()) {
      const one = notify(store, clock, () => ({ to: addressee, text }));
      await one({ ...run, effect: { ...run.effect, id: n === 0 ? run.effect.id : `${run.effect.id}/${n}` } });
    }
  };

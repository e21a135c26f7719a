import type { Clock, DispatchedHandler, Words } from '@fashen/engine';
import { NoticeRepository, type SqlStore } from '@fashen/persistence';

export type Addressee = { party: string; role: string } | { person: string };

/** Writes a notice for a person or for whoever holds a role in a party. A second run of the same effect finds the first one's notice. */
export const notify =
  (store: SqlStore, clock: Clock, read: (params: unknown) => { to: Addressee; text: Words }): DispatchedHandler =>
  async ({ effect }) => {
    const { to, text } = read(effect.params);
    const addressee = 'person' in to ? { person: to.person, party: null, role: null } : { person: null, ...to };
    await store.transaction(({ sql }) =>
      new NoticeRepository(sql).putOnce({
        id: effect.id,
        ...addressee,
        process: effect.process,
        text: JSON.stringify(text),
        createdAt: clock.now(),
      }),
    );
  };

import type { DraftReceipt, DraftView } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client.js';
import { clockOf } from '../light/day.js';
import { useSession } from '../session/session.js';
import { type DraftDoor, DraftKeeper, type DraftNow, type OtherSide } from './keeper.js';
import { localShelf } from './shelf.js';
import { DRAFT } from './words.js';

const address = (scope: string): string => `/api/drafts/${encodeURIComponent(scope)}`;
/** Browsers let at most 64 KB outlive a page; what is longer stays on this machine and is sent next time. */
const MOST_WHILE_LEAVING = 60_000;

const door: DraftDoor = {
  read: (scope) => api.get<DraftView>(address(scope)),
  write: (scope, body, revision, isLeaving) =>
    api.put<DraftReceipt>(address(scope), body, {
      revision,
      keepalive: isLeaving && JSON.stringify(body).length * 3 < MOST_WHILE_LEAVING,
    }),
  clear: (scope, revision) => api.delete<DraftReceipt>(address(scope), { revision }),
};

const saying = ({ state, at }: DraftNow<unknown>): Words | null => {
  const time = at === null ? '' : clockOf(at);
  const told = { kept: DRAFT.kept, restored: DRAFT.restored, here: DRAFT.here, refused: DRAFT.refused, typing: DRAFT.typing, empty: null }[
    state
  ];
  return told && { zh: told.zh.replace('{time}', time), en: told.en.replace('{time}', time) };
};

/** A draft as a form uses it. */
export type Draft<T> = {
  value: T;
  setValue: (value: T) => void;
  /** After the action is done: nothing is kept any longer. */
  discard: () => Promise<void>;
  /** What became of what was typed: kept at which time, on this machine only, or brought back. */
  says: Words | null;
  isTouched: boolean;
  /** Set when the same form was filled in elsewhere too: the page shows both sides. */
  other: OtherSide<T> | null;
  choose: (side: 'own' | 'other') => Promise<void>;
  /** Why the server does not take it; it stays on this machine. */
  error: unknown;
};

/**
 * What was typed and not sent, kept on the server for this person in this office under `scope`: 600 ms after the last key, at once when the page
 * loses the focus or is closed, on this machine while there is no connection. Needs `SessionProvider`. `label`: what the list of drafts calls it.
 */
export function useDraft<T>(scope: string, initial: T, { label }: { label?: string } = {}): Draft<T> {
  const { me } = useSession();
  const person = me.person.id;
  const party = me.party.id;
  const [, render] = useState(0);
  const made = useRef<{ name: string; keeper: DraftKeeper<T> } | null>(null);
  const name = `${person}/${party}/${scope}`;
  if (made.current?.name !== name) {
    const shelf = localShelf({ person, party, scope });
    const notify = () => render((count) => count + 1);
    const time = () => new Date().toISOString();
    made.current = { name, keeper: new DraftKeeper<T>(scope, initial, { door, shelf, notify, time, label }) };
  }
  const { keeper } = made.current;
  useEffect(() => stayWith(keeper, name), [keeper, name]);
  const setValue = useCallback((value: T) => keeper.set(value), [keeper]);
  const discard = useCallback(() => keeper.discard(), [keeper]);
  const choose = useCallback((side: 'own' | 'other') => keeper.choose(side), [keeper]);
  const { value, isTouched, other, error } = keeper.now;
  return { value, setValue, discard, says: saying(keeper.now), isTouched, other, choose, error };
}

/** Loads the draft, saves it when the page is left, and tells other tabs of the same person. */
function stayWith<T>(keeper: DraftKeeper<T>, name: string): () => void {
  const tabs = new BroadcastChannel(`fashen.draft/${name}`);
  let told = keeper.current().revision;
  const save = async () => {
    await keeper.flush();
    const now = keeper.current();
    if (now.revision === told) return;
    told = now.revision;
    tabs.postMessage(now);
  };
  const leave = () => void keeper.flush(true);
  const onBlur = () => void save();
  const onOnline = () => void save();
  const onHidden = () => document.visibilityState === 'hidden' && void save();
  tabs.onmessage = ({ data }: MessageEvent<OtherSide<T>>) => {
    told = data.revision;
    keeper.follow(data);
  };
  void keeper.load();
  window.addEventListener('blur', onBlur);
  window.addEventListener('online', onOnline);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    window.removeEventListener('blur', onBlur);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', onHidden);
    void save().finally(() => tabs.close());
    keeper.stop();
  };
}

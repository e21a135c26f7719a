import type { NoticePage } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { api } from '../../shared/api/client.js';
import { useSession } from '../../shared/session/session.js';

/** How often the head of the page asks for news, in milliseconds. */
const OFTEN = 60_000;

/** The latest notices, as the bell counts them. */
export const useLatest = () =>
  useQuery({
    queryKey: ['notices', ''],
    queryFn: () => api.get<NoticePage>('/api/notices'),
    refetchInterval: OFTEN,
    refetchIntervalInBackground: false,
  });

const CHANGED = 'fashen.notices';

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('storage', tell);
  window.addEventListener(CHANGED, tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener(CHANGED, tell);
  };
};

/** The instant up to which this person, in this office, has seen notices on this machine. */
export function useSeen(): { seen: string; see: (at: string) => void } {
  const { me } = useSession();
  const key = `${CHANGED}/${me.person.id}/${me.party.id}`;
  const seen = useSyncExternalStore(listen, () => localStorage.getItem(key) ?? '');
  const see = useCallback(
    (at: string) => {
      if (at <= (localStorage.getItem(key) ?? '')) return;
      localStorage.setItem(key, at);
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return { seen, see };
}

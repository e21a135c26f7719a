import { newKey } from '../api/new-key.js';

/** What was typed and has not reached the server: with the revision that it was typed over, and when. */
export type Shelved = { value: unknown; revision: number; at: string };

/** A place on this machine for one draft. */
export type Shelf = { read: () => Shelved | null; write: (kept: Shelved) => void; clear: () => void };

const PREFIX = 'fashen.draft';
const TAB = 'fashen.tab';

/** Each tab has a place of its own, so that two of them never write over one another while both are offline. */
function tabName(): string {
  const known = sessionStorage.getItem(TAB);
  if (known !== null) return known;
  const name = newKey();
  sessionStorage.setItem(TAB, name);
  return name;
}

const parsed = (text: string | null): Shelved | null => {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Shelved;
  } catch {
    return null;
  }
};

/** The shelf of one person in one office: nobody else who sits at this machine finds it. */
export function localShelf({ person, party, scope }: { person: string; party: string; scope: string }): Shelf {
  const common = `${PREFIX}/${person}/${party}/${scope}#`;
  const own = `${common}${tabName()}`;
  const all = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(common));
  return {
    read: () => {
      const found = all().flatMap((key) => parsed(localStorage.getItem(key)) ?? []);
      return found.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
    },
    write: (kept) => localStorage.setItem(own, JSON.stringify(kept)),
    clear: () => {
      for (const key of all()) localStorage.removeItem(key);
    },
  };
}

import type { Account, Party } from '@fashen/persistence';
import { pinyin } from 'pinyin-pro';

const SHORTEST = 2;
const LONGEST = 6;

/** Every stretch of two to six syllables, as written and as typed: 司法局, sifaju, sfj. */
function stretches(name: string): string[] {
  const signs = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array' }).map((one) => one.toLowerCase());
  const places = signs.flatMap((_, from) =>
    Array.from({ length: LONGEST - SHORTEST + 1 }, (__, more) => [from, from + SHORTEST + more] as const).filter(
      ([, to]) => to <= signs.length,
    ),
  );
  return places.flatMap(([from, to]) => {
    const sounds = syllables.slice(from, to);
    return [
      signs.slice(from, to).join(''),
      sounds.join(''),
      ...(sounds.length > SHORTEST ? [sounds.map(([first]) => first).join('')] : []),
    ];
  });
}

/** The offices acted for, and all above them. */
function upwards(ids: readonly string[], parties: readonly Party[]): Party[] {
  const found = parties.filter(({ id }) => ids.includes(id));
  const above = found.flatMap(({ parentId }) => (parentId === null || ids.includes(parentId) ? [] : [parentId]));
  return above.length === 0 ? found : upwards([...new Set([...ids, ...above])], parties);
}

/** What whoever knows a person tries first: login, name, office and city, in signs, in pinyin and in its first letters. */
export function ownWords(
  { login, name }: Pick<Account, 'login' | 'name'>,
  offices: readonly string[],
  parties: readonly Party[],
): string[] {
  const names = upwards(offices, parties).flatMap((party) => [party.name, party.shortName]);
  const words = [login, ...login.split(/[^a-z0-9]+/i), name, ...[name, ...names].flatMap(stretches)];
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => [...word].length >= SHORTEST);
}

import type { Objector } from '@fashen/contracts';
import type { ReachedBy } from '@fashen/persistence';

type Reach = { by: ReachedBy; at: string };

/** How somebody is reached: what is fastest first. Whoever wrote a letter is answered by letter. */
export function reachOf({ phone, email, address }: Pick<Objector, 'phone' | 'email' | 'address'>, isOnPaper = false): Reach {
  const ways: Reach[] = [
    ...(phone ? [{ by: 'phone', at: phone } as const] : []),
    ...(email ? [{ by: 'email', at: email } as const] : []),
    ...(address ? [{ by: 'post', at: address } as const] : []),
  ];
  return (isOnPaper ? ways.find(({ by }) => by === 'post') : undefined) ?? ways[0] ?? { by: 'none', at: '' };
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]/gu, '');

/** Name and one way to reach the person, as they are compared: spaces, hyphens and full-width signs do not matter. */
export const contactWords = (name: string, { by, at }: Reach): string =>
  `${plain(name)}\0${by === 'phone' ? plain(at).replace(/^86(?=1\d{10}$)/, '') : plain(at)}`;

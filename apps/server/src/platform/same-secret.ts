import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets are one, in a time that tells nothing of where they differ. */
export const isSameSecret = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * How much of the proof a run makes (docs/contributing.md, "Layers"): `npm test` plays every story on SQLite and a story of each process on PostgreSQL,
 * and kills ten servers; `npm test -- --all`, which `.ci/run` calls, plays every story on both and kills more.
 */
export const isWhole = process.env.FASHEN_TESTS === 'all';

/** A count of runs by chance: `quick` in every run, `whole` in the whole proof, or what `npm run proof` asks for by a variable. */
export const runs = (asked: string | undefined, quick: number, whole: number): number =>
  asked === undefined ? (isWhole ? whole : quick) : Number(asked);

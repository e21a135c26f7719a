/** Milliseconds of each run, in order. */
export type Times = number[];

export async function timed(times: Times, run: () => unknown): Promise<void> {
  const from = performance.now();
  await run();
  times.push(performance.now() - from);
}

export const percentile = (times: Times, share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};

export const median = (times: Times): number => percentile(times, 0.5);

/** `turn(n)` of each side in short alternating rounds, so that what else the machine does meets both alike. */
export async function alternate(rounds: number, ...sides: ((round: number) => Promise<void>)[]): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const side of sides) await side(round);
}

/** The middle one of the ratios of rounds that ran next to each other: what drifts over the run drifts in both. */
export const ratioOfRounds = (walls: { engine: Times; bare: Times }): number =>
  median(walls.engine.map((engine, round) => walls.bare[round]! / engine));

export const sum = (times: Times): number => times.reduce((total, time) => total + time, 0);

export type Figure = { what: string; value: string; goal: string; detail: string };

export function print(title: string, figures: readonly Figure[]): void {
  const columns = ['what', 'value', 'goal', 'detail'] as const;
  const rows = [{ what: title, value: 'measured', goal: 'goal', detail: '' }, ...figures];
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    columns
      .map((column, at) => row[column].padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

/** Steps a second, and the time of one in milliseconds. */
export const pace = (name: string, times: Times, wall: number): string =>
  `${name} ${Math.round((times.length * 1000) / wall)}/s, p50 ${median(times).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`;

/** The databases that are measured; `FASHEN_BENCH_DATABASES` names fewer of them. */
export const kinds = (process.env.FASHEN_BENCH_DATABASES ?? 'sqlite,postgres').split(',') as ('sqlite' | 'postgres')[];

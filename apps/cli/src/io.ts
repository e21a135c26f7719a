/** Where a command writes: what was asked for to `out`, what went wrong to `err`. */
export type Io = { out(text: string): void; err(text: string): void };

/** 0 done · 1 what was asked does not hold · 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export type Run = (argv: readonly string[], io: Io) => Promise<number>;

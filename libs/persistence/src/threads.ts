/** Options of Node for a thread: it loads its modules as the process does; the other options of a process are not a thread's. */
export const threadOptions = (): string[] =>
  process.execArgv.flatMap((option, at, options) =>
    option === '--import' ? [option, options[at + 1] ?? ''] : option.startsWith('--import=') ? [option] : [],
  );

import { VERBS } from './commands/index.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** What `fashen` alone prints. */
function overview(): string {
  const width = Math.max(...Object.keys(VERBS).map((verb) => verb.length)) + 2;
  const lines = Object.entries(VERBS).map(([verb, { summary }]) => `  ${verb.padEnd(width)}${summary.zh} · ${summary.en}`);
  return ['用法 usage: fashen VERB …', ...lines, ''].join('\n');
}

/** What failed, and what made it fail: "fetch failed" alone tells nobody anything. */
function withCauses(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? String(error) : `${String(error)} ← ${withCauses(cause)}`;
}

/** Runs the verb that the arguments name. Whatever fails is told in Chinese and English, never as a stack. */
export async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) {
    io.err(`没有“${name}”这个命令。\nThere is no command "${name}".\n${overview()}`);
    return 2;
  }
  try {
    const { run } = await verb.load();
    return await run(rest, io);
  } catch (error) {
    const words =
      error instanceof UsageError
        ? error.words
        : { zh: `命令未能完成：${withCauses(error)}`, en: `The command could not complete: ${withCauses(error)}` };
    io.err(`${words.zh}\n${words.en}\n`);
    return 2;
  }
}

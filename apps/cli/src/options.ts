import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>>;

/** By shape, not by class: Node's own errors may come from another realm. */
const isParseFault = (error: unknown): error is { code: string; message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** node:util parseArgs with positionals; a wrong option becomes a UsageError. A value that begins with a dash is written `--option=-value`. */
export function readOptions<T extends Options>(argv: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    if (!isParseFault(error)) throw error;
    const option = /'(-[^ ']*)/.exec(error.message)?.[1] ?? '';
    const isUnknown = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UsageError(
      isUnknown
        ? { zh: `没有“${option}”这个选项。`, en: `There is no option "${option}".` }
        : { zh: `选项“${option}”缺少取值，或者不应取值。`, en: `Option "${option}" lacks its value, or takes none.` },
    );
  }
}

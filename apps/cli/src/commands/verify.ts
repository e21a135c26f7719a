import { readFileSync } from 'node:fs';
import { type BundleVerification, parseBundle, verifyBundle } from '@fashen/engine';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

function readBundle(file: string): ReturnType<typeof parseBundle> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError({ zh: `无法读取“${file}”：${String(error)}`, en: `"${file}" cannot be read: ${String(error)}` });
  }
  try {
    return parseBundle(JSON.parse(text));
  } catch {
    // Any shape but a bundle's, said once: what exactly is wrong with a foreign file helps nobody.
    throw new UsageError({ zh: `“${file}”不是事件链文件。`, en: `"${file}" is not a bundle of event rows.` });
  }
}

function words({ ok, events, brokenAt }: BundleVerification): string {
  const whole = ok
    ? `完整：${events} 条记录与写入时一致。\nWhole: ${events} rows are as they were written.`
    : `不完整：流程 ${brokenAt?.process} 第 ${brokenAt?.seq} 条记录处断裂。\nBroken at row ${brokenAt?.seq} of process ${brokenAt?.process}: ${brokenAt?.why}.`;
  return `${whole}\n未附检查点签名：不能发现整体重写。\nNo checkpoint signs it: a bundle rewritten as a whole is not found.\n`;
}

/** `verify BUNDLE`: is this history as it was written? Needs no server. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '用法：verify 文件 [--json]', en: 'Usage: verify BUNDLE [--json]' });
  }
  const result = verifyBundle(readBundle(file));
  io.out(values.json ? `${JSON.stringify(result, null, 2)}\n` : words(result));
  return result.ok ? 0 : 1;
}

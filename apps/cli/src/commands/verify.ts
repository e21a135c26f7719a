import { readFileSync } from 'node:fs';
import { type BundleVerification, parseBundle, type Vouching, verifyBundle } from '@fashen/engine';
import { publicKeyOf, sameFingerprint } from '@fashen/exchange';
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

function words({ ok, events, brokenAt, checkpoint }: BundleVerification): string {
  const whole = ok
    ? `完整：${events} 条记录与写入时一致。\nWhole: ${events} rows are as they were written.`
    : `不完整：流程 ${brokenAt?.process} 第 ${brokenAt?.seq} 条记录处断裂。\nBroken at row ${brokenAt?.seq} of process ${brokenAt?.process}: ${brokenAt?.why}.`;
  return `${whole}\n${checkpoint ? vouched(checkpoint) : UNSIGNED}\n`;
}

const UNSIGNED = '未附检查点签名：不能发现整体重写。\nNo checkpoint signs it: a bundle rewritten as a whole is not found.';

/** What to compare with the register outside: whoever has another key signs what he likes. */
function vouched({ number, at, root, key, covered, beyond }: Vouching): string {
  const fingerprint = publicKeyOf(key)?.fingerprint;
  if (covered === 0)
    return `第 ${number} 号检查点（${at}）签署在前，未涵盖此流程：不能发现整体重写。\nCheckpoint ${number} (${at}) was signed before this process began, and does not cover it.`;
  return `第 ${number} 号检查点（${at}）已签署，其后另有 ${beyond} 条记录。请与系统之外的登记核对：\n  根 ${root}\n  公钥指纹 ${fingerprint}\nCheckpoint ${number} (${at}) vouches for it; ${beyond} rows came after. Compare its root and the fingerprint of its key, both above, with the register outside.`;
}

/** `verify BUNDLE`: is this history as it was written? Needs no server. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' }, key: { type: 'string' } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '用法：verify 文件 [--key 公钥指纹] [--json]', en: 'Usage: verify BUNDLE [--key FINGERPRINT] [--json]' });
  }
  const result = verifyBundle(readBundle(file));
  io.out(values.json ? `${JSON.stringify(result, null, 2)}\n` : words(result));
  if (values.key === undefined || isSignedBy(result, values.key)) return result.ok ? 0 : 1;
  io.err('此文件不是由所给指纹的密钥签署的。\nIt is not signed with the key of that fingerprint.\n');
  return 1;
}

const isSignedBy = ({ checkpoint }: BundleVerification, fingerprint: string): boolean =>
  checkpoint !== null && checkpoint.covered > 0 && sameFingerprint(publicKeyOf(checkpoint.key)?.fingerprint ?? '', fingerprint);

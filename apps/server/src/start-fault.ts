import { ServedAlready, TooOld } from '@fashen/persistence';
import { BadSetting, type Config } from './platform/config/config.js';
import { outageOf } from './platform/problem/outage.js';

/** What the console is told instead of a stack trace, and the code that the process ends with: 2 for a setting, 3 for what surrounds the server. */
export type Told = { says: string; code: 2 | 3 };

type Coded = { code?: unknown; syscall?: unknown; path?: unknown };

const PORTS: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被占用，请设置 PORT。\nThe port is taken; set PORT.',
  EADDRNOTAVAIL: '本机没有 FASHEN_HOST 所指的地址。\nThis machine does not have the address of FASHEN_HOST.',
  EACCES: '没有权限使用该端口，请设置 PORT。\nThe port may not be used; set PORT.',
};
/** Decision 0024. */
const TOO_OLD =
  '数据库由更早的版本建立，本版本不能直接升级；请先用提交 767048c 的版本启动一次，再启动本版本。\nThe database was made by an older build, which this one does not bring up to date; start the build of commit 767048c on it once, then this one.';
/** Not temporary, and yet nothing that a stack trace explains: what the server of the database refuses (28 authorization, 3D name), and a file that is none of SQLite's. */
const REFUSED = /^(28|3D000$)/;
const FOREIGN = /^SQLITE_(NOTADB|CORRUPT)/;

/** Why the server cannot start, in a sentence in each language; undefined for a fault of its own. */
export function startFault(error: unknown, config: Config | undefined): Told | undefined {
  if (error instanceof BadSetting) return { says: error.message, code: 2 };
  const { code, syscall, path } = error as Coded;
  const port = syscall === 'listen' ? PORTS[String(code)] : undefined;
  if (port) return { says: port, code: 2 };
  if (!config) return undefined;
  if (error instanceof ServedAlready) return { says: served(error, config.home), code: 3 };
  const outage = outageOf(error, config.home);
  if (error instanceof TooOld) return { says: TOO_OLD, code: 3 };
  const isOfFiles = typeof path === 'string';
  if (config.databaseUrl && !isOfFiles && (outage || REFUSED.test(String(code)))) return { says: away(error, config.databaseUrl), code: 3 };
  return outage || FOREIGN.test(String(code)) ? { says: unusable(error, config.home), code: 3 } : undefined;
}

function served({ holder }: ServedAlready, home: string): string {
  const [zh, en] = holder
    ? [`（进程号 ${holder.pid}，自 ${holder.since} 起）`, ` (process ${holder.pid}, since ${holder.since})`]
    : ['', ''];
  return `数据目录 ${home} 正由另一个法审进程使用${zh}；请先停止该进程，或者以 FASHEN_HOME 另设数据目录。\nThe home folder ${home} is in use by another Fashen server${en}; stop that one, or set FASHEN_HOME to another folder.`;
}

function unusable(error: unknown, home: string): string {
  return `数据目录 ${home} 无法使用，请检查其是否存在、可写，磁盘是否已满：${reason(error)}。\nThe home folder ${home} cannot be used; see that it exists, can be written and has room: ${reason(error)}.`;
}

/** Never the whole address: it holds the password. */
function away(error: unknown, databaseUrl: string): string {
  const { host } = new URL(databaseUrl);
  return `无法使用 DATABASE_URL 所指的 PostgreSQL（${host}）：${reason(error)}。\nThe PostgreSQL of DATABASE_URL (${host}) cannot be used: ${reason(error)}.`;
}

/** The innermost cause, which is the system's own word. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [inner] = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  return inner === undefined ? error.message : reason(inner);
}

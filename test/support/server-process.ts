import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { SOURCES } from './runner/sources.mjs';

/** Tests and measurements are started from the root. */
const ROOT = process.cwd();

/** A server as it is installed: a process of its own, told by its environment what it does. */
export class ServerProcess {
  private errors = '';
  private constructor(private readonly child: ChildProcess) {
    child.stderr!.on('data', (data) => {
      this.errors += String(data);
    });
  }

  static start(environment: Readonly<Record<string, string>>): ServerProcess {
    const main = join(ROOT, 'apps/server/src/main.ts');
    const child = spawn(process.execPath, [...SOURCES, main], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', FASHEN_LOG: 'off', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new ServerProcess(child);
  }

  /** Where it answers. @throws Error with what it said when it ended instead */
  async url(): Promise<string> {
    for (;;) {
      const url = /is running: (\S+)/.exec(this.errors)?.[1];
      if (url) return url;
      if (this.child.exitCode !== null) throw new Error(this.errors);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Asks it to end; how it ended. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
    return this.child.exitCode;
  }
}

import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What this house keeps in its home folder; whatever else lies there is somebody else's and left alone. */
const OURS = /^(?:fashen\.sqlite.*|keys|backups|evidence|checkpoints)$/;
const STICKY = 0o1000;
const OTHERS = 0o077;
const isWindows = process.platform === 'win32';

/** From now on whatever this process writes is its user's alone. Called once, where a server begins as a process of its own. */
export const keepToOneself = (): void => {
  if (!isWindows) process.umask(OTHERS);
};

/**
 * Makes the home folder where there is none, and takes it and what lies in it from everybody but its user: folders 0700, files 0600. Older
 * versions and copies back out of a backup leave them open. A folder that many share, such as /tmp, stays as it is; Windows has other rights.
 */
export function ownHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (isWindows) return;
  if (!(lstatSync(home).mode & STICKY)) close(home);
  for (const name of readdirSync(home).filter((one) => OURS.test(one))) closeAll(join(home, name));
}

function closeAll(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  close(path);
  if (entry.isDirectory()) for (const name of readdirSync(path)) closeAll(join(path, name));
}

/** Rights are taken away, never given. What belongs to another user is that user's to close; root closes all. */
function close(path: string): void {
  const { mode, uid } = lstatSync(path);
  const self = process.getuid?.();
  if (mode & OTHERS && (self === 0 || self === uid)) chmodSync(path, mode & 0o777 & ~OTHERS);
}

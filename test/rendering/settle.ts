import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The text of a document after LibreOffice accepted and after it rejected all its tracked changes. */
export interface Settled {
  readonly accepted: string;
  readonly rejected: string;
}

/** Without the mark at the start of the file and the line end that LibreOffice writes after the last paragraph. */
const textOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '');

/** Lets LibreOffice accept and reject the changes of documents, all in one run, by its own commands; nothing of ours takes part. */
export function settleInOffice(documents: readonly Buffer[]): Settled[] {
  const folder = mkdtempSync(join(tmpdir(), 'fashen-redlines-'));
  for (const [n, docx] of documents.entries()) writeFileSync(join(folder, `${n}.docx`), docx);
  const soffice = (...args: string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...args], { stdio: 'pipe' });
  soffice('--terminate_after_init');
  const library = join(folder, 'profile/user/basic/Standard');
  if (!existsSync(library)) throw new Error(`LibreOffice made no profile at ${library}`);
  copyFileSync(resolve(import.meta.dirname, 'settle.xba'), join(library, 'Module1.xba'));
  soffice(`macro:///Standard.Module1.SettleAll("file://${folder}","${documents.length}")`);
  return documents.map((_, n) => ({
    accepted: textOf(join(folder, `${n}.Accept.txt`)),
    rejected: textOf(join(folder, `${n}.Reject.txt`)),
  }));
}

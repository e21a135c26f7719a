import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { CaseFile, type Step } from '../demo/case-file.js';
import { Unexpected } from '../demo/person.js';
import { type DemoServer, installation, startDemoServer } from '../demo/server-process.js';
import { playStory } from '../demo/story.js';
import { Workday } from '../demo/workday.js';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';

const folder = join(installation, 'var/demo');

const line = ({ at, who, action, state, document }: Step): string =>
  `${at.slice(0, 10)}  ${who}  ${action} → ${state}${document ? `  〔${document}〕` : ''}\n`;

/** The papers of a process and its event rows, as files beside each other. */
async function keep(workflow: string, process: CaseFile, workday: Workday): Promise<string[]> {
  const auditor = await workday.as('auditor');
  const files: string[] = [];
  for (const { name, href } of (await process.page('auditor')).documents) {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), await auditor.download(href));
  }
  const bundle = join(folder, `${workflow}.bundle.json`);
  writeFileSync(bundle, `${JSON.stringify(await auditor.get(`/api/processes/${process.id}/bundle`), null, 2)}\n`);
  return [...files, bundle].map((file) => relative(cwd(), file));
}

async function play(server: DemoServer, say: (text: string) => void): Promise<{ steps: readonly Step[]; files: string[] }> {
  const workday = new Workday(server);
  const life = new CaseFile(
    workday,
    (step) => say(line(step)),
    (name) => say(`            制成文书 paper made: ${name}\n`),
  );
  const { project, review, deliberation, unified, filing, correction } = await playStory(life, workday);
  // the histories that are handed out are vouched for
  await (await workday.as('auditor')).post('/api/admin/checkpoints', {});
  const files: string[] = [];
  for (const [workflow, process] of Object.entries({
    'project-initiation': project,
    'normative-document': life,
    'legality-review': review,
    deliberation,
    'three-unifieds': unified,
    filing,
    correction,
  }))
    files.push(...(await keep(workflow, process, workday)));
  return { steps: life.steps, files };
}

/** `demo`: starts a server with a database of its own and plays the way from a citizen's suggestion to publication, and from an objection to its correction, over HTTP as the people concerned. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = readOptions(argv, { json: { type: 'boolean' } });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startDemoServer(join(folder, 'home'), '2026-09-07T01:00:00.000Z');
  try {
    const told = await play(server, values.json ? () => {} : io.out);
    if (values.json) io.out(`${JSON.stringify(told, null, 2)}\n`);
    else io.out(`\n文书与办理记录 Papers and history:\n${told.files.map((name) => `  ${name}\n`).join('')}`);
    return 0;
  } catch (error) {
    if (error instanceof Unexpected) throw error;
    throw new Error(`the story broke off; ${server.told()}`, { cause: error });
  } finally {
    await server.stop();
  }
}

import type { SqlStore } from '@fashen/persistence';
import type { Wording } from './messages.js';
import { namesIn } from './names.js';
import { speak } from './speak.js';
import { findWorkflow } from './workflows.js';

/** What stands against the start of a process, in the sentences of its own workflow, each with its way out. */
export const wordingIn =
  (store: SqlStore): Wording =>
  async (name, { findings }) => {
    const workflow = findWorkflow(name);
    if (!workflow) throw new Error(`No workflow ${name} is registered`);
    const names = await store.read(({ sql }) => namesIn(sql, findings));
    return findings.map((finding) => {
      const { rule, says, wayOut } = speak(workflow, finding, names);
      return { rule, zh: says.zh + (wayOut?.zh ?? ''), en: [says.en, ...(wayOut ? [wayOut.en] : [])].join(' ') };
    });
  };

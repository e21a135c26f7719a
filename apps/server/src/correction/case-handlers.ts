import { GRANTS } from '@fashen/domain';
import { grant, type TransactionalHandler } from '@fashen/engine';
import { CorrectionNoteRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import type { CorrectionContext, CorrectionEffects } from '@fashen/workflow-correction';
import type { DeadlineKeeper, DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0], key: string): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as CorrectionContext).profile,
  at,
  by: by.person,
  effect: { ...effect, id: `${effect.id}/${key}` },
});

/** Both periods, by the profile that the document was made under. */
export const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadlines' | 'closeDeadlines', Handler> => ({
  openDeadlines: async (scene) => {
    const { keys, from } = scene.effect.params as CorrectionEffects['openDeadlines'];
    for (const key of keys) await keeper.open(sceneOf(scene, key), { key, from });
  },
  closeDeadlines: async (scene) => {
    const { closings, on } = scene.effect.params as CorrectionEffects['closeDeadlines'];
    // one that passed without what it was set for ends today, which is too late
    for (const { key, how } of closings) await keeper.close(sceneOf(scene, key), { key, how: how === 'stopped' ? how : 'met', on });
  },
});

export const insertNote: Handler = async ({ tx, effect, process, at }) => {
  const { on, by, ...note } = effect.params as CorrectionEffects['insertNote'];
  await new CorrectionNoteRepository(tx.sql).insert({
    ...note,
    id: effect.id,
    process: process.id,
    saidOn: on,
    createdBy: by,
    createdAt: at,
  });
};

const kindsOf = (clauses: readonly string[]): string[] =>
  clauses.length === 0 ? [GRANTS.citationBanned()] : clauses.map((clause) => GRANTS.citationBanned(clause));

/** Whoever registers a text that cites it at this moment is waited for, and waits for us. */
export const banCitation: Handler = async ({ tx, effect, at }) => {
  const { document, textHash, clauses } = effect.params as CorrectionEffects['banCitation'];
  await new ReviewFactsRepository(tx.sql).lockDocument(document);
  for (const [n, kind] of kindsOf(clauses).entries())
    await grant(tx, { kind, subject: document, hash: textHash }, { ...effect, id: `${effect.id}/${n}` }, at);
};

/** What this case has banned, and nothing that another one has. */
export const liftBans: Handler = async ({ tx, effect, process, at }) => {
  const { document, clauses } = effect.params as CorrectionEffects['liftBans'];
  await new ReviewFactsRepository(tx.sql).lockDocument(document);
  for (const kind of kindsOf(clauses))
    for (const row of await tx.lockGrants(document, kind))
      if (row.grantedBy.startsWith(`${process.id}/`)) await tx.revokeGrant(row.id, `${effect.process}/${effect.seq}`, at);
};

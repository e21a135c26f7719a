import { GRANTS } from '@fashen/domain';
import { grant, revokeGrants, type TransactionalHandler } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import type { DeliberationEffects } from '@fashen/workflow-deliberation';

type Handler = TransactionalHandler<SqlTx>;

export const grantDeliberated: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as DeliberationEffects['grantDeliberated'];
  await grant(tx, { kind: GRANTS.deliberated, subject: document, hash: textHash }, effect, at);
};

export const grantExemption: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as DeliberationEffects['grantExemption'];
  await grant(tx, { kind: GRANTS.meetingExempted, subject: document, hash: textHash }, effect, at);
};

export const grantSignatures: Handler = async ({ tx, effect, at }) => {
  const { document, textHash, issuers } = effect.params as DeliberationEffects['grantSignatures'];
  for (const issuer of issuers)
    await grant(tx, { kind: GRANTS.signed(issuer), subject: document, hash: textHash }, { ...effect, id: `${effect.id}/${issuer}` }, at);
};

export const revokeSignatures: Handler = async ({ tx, effect, at }) => {
  const { document, issuers } = effect.params as DeliberationEffects['revokeSignatures'];
  for (const issuer of issuers) await revokeGrants(tx, { kind: GRANTS.signed(issuer), subject: document }, effect, at);
};

/** A grant for the earlier text ends, and the same is granted for the one that takes its place; what does not stand is not carried. */
export const carryOver: Handler = async ({ tx, effect, at }) => {
  const { document, from, to, reviewers, issuers } = effect.params as DeliberationEffects['carryOver'];
  const ofReviews = reviewers.flatMap((party) => [
    GRANTS.reviewCleared(party),
    GRANTS.reviewClearedWithUnadopted(party),
    GRANTS.nonAdoptionStated(party),
  ]);
  const ofDecision = issuers.length > 0 ? [GRANTS.deliberated, GRANTS.meetingExempted, ...issuers.map(GRANTS.signed)] : [];
  for (const kind of [...ofReviews, ...ofDecision]) {
    const standing = (await tx.lockGrants(document, kind)).filter(({ hash }) => hash === from);
    if (standing.length === 0) continue;
    for (const { id } of standing) await tx.revokeGrant(id, `${effect.process}/${effect.seq}`, at);
    await grant(tx, { kind, subject: document, hash: to }, { ...effect, id: `${effect.id}/${kind}` }, at);
  }
};

export const voidDecisions: Handler = async ({ tx, effect, at }) => {
  const { document, issuers } = effect.params as DeliberationEffects['voidDecisions'];
  for (const kind of [GRANTS.deliberated, GRANTS.meetingExempted, ...issuers.map(GRANTS.signed)])
    await revokeGrants(tx, { kind, subject: document }, effect, at);
};

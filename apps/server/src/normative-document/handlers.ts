import { GRANTS } from '@fashen/domain';
import { type DispatchedHandler, grant, type Handlers, type Json, type TransactionalHandler } from '@fashen/engine';
import { DocumentNumberRepository, type SqlTx, UnifiedNumberRepository } from '@fashen/persistence';
import { noticeText, type SpineEffects } from '@fashen/workflow-normative-document';
import { notifyEach } from '../notice/notify-each.js';
import { enterDocumentNumber, enterUnifiedNumber } from '../number/entered-number.js';
import type { HandlerServices } from '../workflow/services.js';
import { spineFactLoaders } from './facts.js';
import { armException, armPeriod, armTimer, recordPublication, recordValidity } from './validity-handlers.js';

/** 在途件: grants of the step that took the case in; its history shows the paper behind each. */
const grantByEvidence: TransactionalHandler<SqlTx> = async ({ tx, effect, at }) => {
  const { document, textHash, cleared, isDeliberated, signed, isRegistered, isPublished } =
    effect.params as SpineEffects['grantByEvidence'];
  const kinds = [
    ...cleared.map(GRANTS.reviewCleared),
    ...(isDeliberated ? [GRANTS.deliberated] : []),
    ...signed.map(GRANTS.signed),
    ...(isRegistered ? [GRANTS.registered] : []),
    ...(isPublished ? [GRANTS.published] : []),
  ];
  for (const [n, kind] of kinds.entries())
    await grant(tx, { kind, subject: document, hash: textHash }, { ...effect, id: `${effect.id}/${n}` }, at);
};

const enterNumbers: TransactionalHandler<SqlTx> = async ({ tx, process, effect, by, at }) => {
  const { unified, document: number, of: document, ...given } = effect.params as SpineEffects['enterNumbers'];
  const isKept = async (register: { documentOf(number: string): Promise<string | undefined> }, own: string) =>
    (await register.documentOf(own)) === document;
  const { issuer, publishedOn } = given;
  if (unified !== null && !(await isKept(new UnifiedNumberRepository(tx.sql), unified)))
    await enterUnifiedNumber(tx, { ...given, document, number: unified, holder: process.id });
  const entered = { process: process.id, createdBy: by.person, createdAt: at };
  if (number !== null && !(await isKept(new DocumentNumberRepository(tx.sql), number)))
    await enterDocumentNumber(tx, { number, document, issuer, publishedOn, ...entered });
};

/** One message for each document that is changed; the nth has an id of its own. */
const tellTargets =
  ({ messages }: HandlerServices): DispatchedHandler =>
  async (run) => {
    const { announcements } = run.effect.params as SpineEffects['tellTargets'];
    for (const [n, announcement] of announcements.entries())
      await messages.tellProcess({
        ...run,
        effect: { ...run.effect, id: `${run.effect.id}/${n}`, params: announcement as unknown as Json },
      });
  };

/** One filing for each receiver; the nth has an id of its own. */
const openFilings =
  ({ messages }: HandlerServices): DispatchedHandler =>
  async (run) => {
    const { filings } = run.effect.params as SpineEffects['openFilings'];
    for (const [n, input] of filings.entries())
      await messages.openProcess({
        ...run,
        effect: { ...run.effect, id: `${run.effect.id}/${n}`, params: { workflow: 'filing', input: input as unknown as Json } },
      });
  };

/** Everything that the life of a document asks of the server. */
export function spineHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, messages } = services;
  return {
    facts: spineFactLoaders,
    transactional: { grantByEvidence, enterNumbers, recordPublication, recordValidity, armTimer, armException, armPeriod },
    dispatched: {
      openProcess: messages.openProcess,
      tellTargets: tellTargets(services),
      openFilings: openFilings(services),
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as SpineEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

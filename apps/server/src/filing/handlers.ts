import type { Handlers, TransactionalHandler } from '@fashen/engine';
import { FilingPackageRepository, FilingRepository, type SqlTx } from '@fashen/persistence';
import { type FilingContext, type FilingEffects, noticeText } from '@fashen/workflow-filing';
import { DeadlineKeeper, type DeadlineScene } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { filingFactLoaders } from './facts.js';
import { renderReport } from './render-report.js';

type Handler = TransactionalHandler<SqlTx>;

const insertFiling: Handler = async ({ tx, effect, at }) => {
  const { process, document, version, textHash, receiver, by, occasion, publishedOn, parties, clock } =
    effect.params as FilingEffects['insertFiling'];
  const { submitter, lead, drafting } = parties;
  await new FilingRepository(tx.sql).insert({
    id: process,
    document,
    version,
    textHash,
    receiverBody: receiver.body,
    receiverParty: receiver.party,
    receiverName: receiver.name,
    filedBy: by,
    occasion,
    publishedOn,
    submitter,
    lead,
    drafting,
    period: clock,
    createdAt: at,
  });
};

const insertStep: Handler = async ({ tx, effect, process, by, at }) => {
  const { kind, on, number, scan, words, due } = effect.params as FilingEffects['insertStep'];
  const step = { id: effect.id, filing: process.id, kind, actedOn: on, number, scan, words, dueOn: due };
  await new FilingRepository(tx.sql).insertStep({ ...step, createdBy: by.person, createdAt: at });
};

const insertReportNumber: Handler = async ({ tx, effect, process, by, at }) => {
  const { number } = effect.params as FilingEffects['insertReportNumber'];
  await new FilingRepository(tx.sql).takeReportNumber({ number, filing: process.id, createdBy: by.person, createdAt: at });
};

const makePackage: Handler = async ({ tx, effect, process, by, at }) => {
  const { round, submittedOn, textHash, number, files } = effect.params as FilingEffects['makePackage'];
  const row = { id: effect.id, filing: process.id, round, submittedOn, textHash, reportNumber: number, files };
  await new FilingPackageRepository(tx.sql).insert({ ...row, createdBy: by.person, createdAt: at });
  return { type: 'packageMade', package: effect.id };
};

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as FilingContext).profile,
  at,
  by: by.person,
  effect,
});

/** The periods of a filing, by the profile that it was opened with. */
const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadline' | 'closeDeadline', Handler> => ({
  openDeadline: (scene) => keeper.open(sceneOf(scene), scene.effect.params as FilingEffects['openDeadline']),
  closeDeadline: (scene) => keeper.close(sceneOf(scene), scene.effect.params as FilingEffects['closeDeadline']),
});

/** Everything that a filing asks of the server. */
export function filingHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar, messages } = services;
  return {
    facts: filingFactLoaders(services),
    transactional: {
      ...clockHandlers(new DeadlineKeeper(calendar)),
      insertFiling,
      insertStep,
      insertReportNumber,
      makePackage,
    },
    dispatched: {
      renderReport: renderReport(services),
      openProcess: messages.openProcess,
      tellProcess: messages.tellProcess,
      tellSpine: tellSpine(services),
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as FilingEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

import { dayEnd } from '@fashen/domain';
import type { Handlers, TransactionalHandler } from '@fashen/engine';
import { ConsultationRepository, DraftingRepository, type SqlTx } from '@fashen/persistence';
import { type DraftingContext, type DraftingEffects, noticeText } from '@fashen/workflow-drafting';
import { DeadlineKeeper, type DeadlineScene } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { draftingFactLoaders } from './facts.js';
import { fileStatement } from './file-statement.js';
import { keepAnswer, mergeGroups, separateComment } from './handle-comments.js';
import { renderStatement } from './render-statement.js';
import { renderSubmission } from './render-submission.js';

type Handler = TransactionalHandler<SqlTx>;

const insertDrafting: Handler = async ({ tx, effect, at }) => {
  const { process: id, ...given } = effect.params as DraftingEffects['insertDrafting'];
  await new DraftingRepository(tx.sql).insert({ id, ...given, createdAt: at });
};

const insertRecord: Handler = async ({ tx, effect, process, by, at }) => {
  const { on, ...given } = effect.params as DraftingEffects['insertRecord'];
  const row = { id: effect.id, drafting: process.id, seq: effect.seq, ...given, actedOn: on };
  await new DraftingRepository(tx.sql).insertRecord({ ...row, createdBy: by.person, createdAt: at });
};

/** The place of an effect within its step stands at the end of its id. */
const placeOf = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1));

const markTracks: Handler = async ({ tx, effect, process, at }) => {
  const { tracks, isOpen } = effect.params as DraftingEffects['markTracks'];
  const mark = { drafting: process.id, seq: effect.seq, step: placeOf(effect.id), isOpen, createdAt: at };
  for (const track of tracks) await new DraftingRepository(tx.sql).mark({ ...mark, id: `${effect.id}/${track}`, track });
};

const openConsultation: Handler = async ({ tx, effect, process, at }) => {
  const given = effect.params as DraftingEffects['openConsultation'];
  await new ConsultationRepository(tx.sql).open({ ...given, process: process.id, at });
};
const extendConsultation: Handler = async ({ tx, effect, at }) => {
  const { id, closesOn } = effect.params as DraftingEffects['extendConsultation'];
  await new ConsultationRepository(tx.sql).extend(id, closesOn, at);
};
const closeConsultation: Handler = async ({ tx, effect, at }) => {
  const { id, on } = effect.params as DraftingEffects['closeConsultation'];
  const consultations = new ConsultationRepository(tx.sql);
  await consultations.lock(id);
  await consultations.close(id, on, at);
};
const publishResult: Handler = async ({ tx, effect, at }) => {
  const { id, on, answers } = effect.params as DraftingEffects['publishResult'];
  await new ConsultationRepository(tx.sql).publishResult(id, on, answers, at);
};

const armTimer: Handler = async ({ tx, process, effect }) => {
  const { id, after, event } = effect.params as DraftingEffects['armTimer'];
  await tx.putTimer({ process: process.id, id, due: dayEnd(after), seq: effect.seq, event: JSON.stringify(event) });
};

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as DraftingContext).profile,
  at,
  by: by.person,
  effect,
});
const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadline' | 'closeDeadline', Handler> => ({
  openDeadline: (scene) => keeper.open(sceneOf(scene), scene.effect.params as DraftingEffects['openDeadline']),
  closeDeadline: (scene) => keeper.close(sceneOf(scene), scene.effect.params as DraftingEffects['closeDeadline']),
});

/** Everything that a drafting asks of the server. */
export function draftingHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar } = services;
  return {
    facts: draftingFactLoaders(services),
    transactional: {
      ...clockHandlers(new DeadlineKeeper(calendar)),
      insertDrafting,
      insertRecord,
      markTracks,
      openConsultation,
      extendConsultation,
      closeConsultation,
      keepAnswer,
      mergeGroups,
      separateComment,
      publishResult,
      armTimer,
    },
    dispatched: {
      renderStatement: renderStatement(services),
      renderSubmission: renderSubmission(services),
      fileStatement: fileStatement(services),
      tellSpine: tellSpine(services),
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as DraftingEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

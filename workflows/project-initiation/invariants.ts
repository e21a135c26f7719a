import type { WorldView } from '@fashen/engine';
import type { ProjectContext } from './context.js';
import type { ProjectFacts } from './facts.js';
import { monthOf } from './payload-checks.js';
import type { NoteKind } from './words.js';
import type { ProjectWorld } from './world.js';

type View = WorldView<ProjectContext, ProjectWorld>;
type Sent = { type: string; facts?: ProjectFacts; entry?: { onBehalfOf: string }; by: { person: string } };

const DECISIONS: readonly string[] = ['approve', 'approveAddition', 'refuse', 'returnAssessment', 'postpone', 'drop'];
const ASSESSMENTS: readonly string[] = ['beginAssessment', 'sendBackProposal', 'recordAssessment'];
/** What must have been said where it ends; what is finished was once decided. */
const REASONS: Readonly<Record<string, readonly NoteKind[]>> = {
  finished: ['planned', 'added'],
  dropped: ['dropped'],
  refused: ['refused'],
  withdrawn: ['withdrawn'],
};

const sentOf = ({ step }: View): Sent | undefined => step?.event as Sent | undefined;
/** Whoever decided, and whoever entered it for him. */
const personsOf = ({ by, entry }: Sent): string[] => [by.person, ...(entry ? [entry.onBehalfOf] : [])];
const isPlanned = ({ value }: View): boolean => value === 'planned' || value === 'added';
const wasPlanned = (view: View): boolean => isPlanned(view) || view.value === 'dropped' || view.value === 'finished';

/** 规章制定程序条例第十三条: after its adoption a plan only grows by additions. */
function kindsFit(view: View): boolean {
  const { world } = view;
  if (!wasPlanned(view)) return world.items.length === 0;
  const isOne = world.items.length === 1 && (!isPlanned(view) || world.items[0] === view.value);
  const sent = sentOf(view);
  if (sent?.type !== 'approve' && sent?.type !== 'approveAddition') return isOne;
  return isOne && world.items[0] === (sent.facts?.plan?.isAdopted ? 'added' : 'planned');
}

/** Until the publication, to a later month, and on record. */
function adjustmentFits(view: View): boolean {
  const { step, context, world } = view;
  const sent = sentOf(view);
  if (sent?.type !== 'postpone' && sent?.type !== 'drop') return true;
  const isLater = sent.type === 'drop' || (step !== null && step !== undefined && monthOf(context) > monthOf(step.before.context));
  return isLater && sent.facts?.progress.isPublished === false && world.adjusted.includes(sent.type === 'drop' ? 'dropped' : 'postponed');
}

function everyOneAnswered(view: View): boolean {
  const sent = sentOf(view);
  if (sent?.type !== 'recordAssessment') return true;
  const considered = view.context.assessment?.considered.map(({ document }) => document) ?? [];
  return (sent.facts?.similar ?? []).every(({ document, mustAnswer }) => !mustAnswer || considered.includes(document));
}

function sidesApart(view: View): boolean {
  const sent = sentOf(view);
  if (!sent) return true;
  const { proposers, assessors } = view.world;
  if (ASSESSMENTS.includes(sent.type)) return !proposers.includes(sent.by.person);
  return !DECISIONS.includes(sent.type) || personsOf(sent).every((person) => ![...proposers, ...assessors].includes(person));
}

/** Each must hold after every step of every path. */
export const invariants = {
  '未经评估不决定 nothing is decided that was not assessed': ({ value, world }: View) =>
    !['planned', 'added', 'refused', 'dropped', 'finished'].includes(String(value)) || world.said.includes('assessed'),
  '无权不立项 nothing is planned without the power to issue it (G4)': (view: View) =>
    !isPlanned(view) || (view.context.assessment?.isCompetent === true && sentOf(view)?.facts?.matter?.way !== null),
  '重复不立项 nothing is planned that was found to be said already': (view: View) =>
    !isPlanned(view) ||
    (view.context.assessment?.isCovered === false && view.context.assessment.considered.every(({ relation }) => relation !== 'duplicate')),
  '一事一项，计划内外分明 one line of the plan for each project that is planned, and what comes after its adoption is an addition':
    kindsFit,
  '相近文件逐件说明 the assessment accounts for every document that is much like it': everyOneAnswered,
  '职责分离 nobody assesses what he proposed, or decides what he proposed or assessed': sidesApart,
  '办结有理由 every end has its words on record': ({ value, status, world }: View) =>
    status === 'active' || REASONS[String(value)]!.some((kind) => world.said.includes(kind)),
  '计划调整有批准、有理由，已公布的不调整 a line of the plan is adjusted on record, to a later month, and not after the publication':
    adjustmentFits,
  '计划项目到期跟踪 a line of the plan is looked at when its month is over': (view: View) => !isPlanned(view) || view.world.timer,
  '重复、归并写明文件 a repetition is refused by naming what it repeats': ({ context }: View) =>
    context.refusal === null || (['duplicate', 'merge'].includes(context.refusal.ground) ? context.refusal.other !== null : true),
} satisfies Record<string, (view: View) => boolean>;

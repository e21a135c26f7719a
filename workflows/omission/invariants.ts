import type { WorldView } from '@fashen/engine';
import type { OmissionContext } from './context.js';
import type { OmissionFacts } from './facts.js';
import type { NoteKind } from './words.js';
import type { OmissionWorld } from './world.js';

type View = WorldView<OmissionContext, OmissionWorld>;

const WHY: Readonly<Record<string, NoteKind>> = {
  unfounded: 'accepted',
  putRight: 'confirmed',
  referred: 'referred',
  withdrawn: 'withdrawn',
};
/** Steps by which the head decides. */
const DECISIONS: readonly string[] = ['acceptExplanation', 'confirmRemedy', 'refer', 'withdraw'];

function clocksFit({ status, context, world }: View): boolean {
  const running = Object.entries(world.clocks).filter(([, state]) => state === 'running');
  if (status !== 'active') return running.length === 0;
  return context.running === null ? running.length === 0 : running.length === 1 && running[0]![0] === context.running;
}

const lastFacts = ({ step }: View): Partial<OmissionFacts> => (step?.event as { facts?: OmissionFacts } | undefined)?.facts ?? {};

/** The record shows what was left out, wherever it can. */
function madeUpIsProven(view: View): boolean {
  const { step, context } = view;
  const { record } = lastFacts(view);
  if (step?.event.type !== 'confirmRemedy' || context.remedy !== 'madeUp' || !record?.hasText) return true;
  return context.lacks.every((lack) => (lack === 'review' ? record.isReviewed : record.isFiled));
}

/** Each must hold after every step of every path. */
export const invariants = {
  '一时一限 one clock runs at a time, and none after the end': clocksFit,
  '补审补备以登记为准 what was made up is what the record says': madeUpIsProven,
  '承办与审定分离 nobody decides what he handled': ({ step, world }: View) =>
    !step || !DECISIONS.includes(step.event.type) || !world.handlers.includes(step.event.by.person),
  '参与制定的不办理 nobody who made the document handles the case': ({ world }: View) => !world.handlers.includes('maker'),
  '不说明不要求 nobody is required anything before he spoke or his time was over': ({ context, world }: View) =>
    !world.said.includes('required') || world.said.includes('explained') || context.overdue.includes('omission_explain'),
  '办结有结论 every end has its reason on record': ({ value, status, world }: View) =>
    status === 'active' || world.said.includes(WHY[String(value)]!),
  '补正先经要求和报告 nothing is put right that was not required and reported': ({ value, world }: View) =>
    value !== 'putRight' || (world.said.includes('required') && world.said.includes('reported')),
} satisfies Record<string, (view: View) => boolean>;

import { defineEvents, field } from '@fashen/engine';
import { z } from 'zod';
import { entryField } from './entry.js';
import type { ApprovalFacts } from './facts.js';
import type { ApprovalHost, WithApproval } from './host.js';
import { LAW } from './law.js';
import { payloadChecks } from './payload-checks.js';
import { seatChecks } from './seat-checks.js';

const seat = field.chosen('seats', '席位', 'Seat');
const successor = (title: string, description: string) => field.chosen('successors', title, description);
/** Short enough to lie in the context: what is said at a step, not an opinion of items. */
export const words = field.text('审批意见', 'Words', 1000);

/** What every shared event loads. */
const FACTS = ['colleagues', 'absences', 'today', 'evidence'] as const;

/**
 * One entry a shared action, made for a host. The host takes those that its machine listens to; a host with names of its own for
 * approving and refusing takes the rest and maps its names (`asDecision`).
 */
export function approvalEvents<Context extends WithApproval, Facts extends ApprovalFacts>(host: ApprovalHost<Context, Facts>) {
  const { decision, earlierStep, reader, appointee } = payloadChecks(host);
  const { transfer, delegate, takeBack, handOver, newSigner, droppedSigner } = seatChecks(host);
  const facts: readonly (keyof Facts & string)[] = [...FACTS, ...(host.facts ?? [])];
  const duties = (...names: readonly string[]): readonly string[] => [...(host.duties ?? []), 'notBarred', ...names];
  const roles = (...lists: (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
  const signing = { by: roles(host.signers, host.enterers), duties: duties('hasTurn'), facts, basis: LAW.signing } as const;
  const arranging = { by: roles(host.signers, host.heads), duties: duties('mayArrange'), facts, basis: LAW.house } as const;
  const said = z.strictObject({ words: words.optional(), ...entryField });

  return defineEvents<Facts>()({
    approve: { ...signing, label: { zh: '同意', en: 'approve' }, payload: said, check: decision },
    refuse: { ...signing, label: { zh: '不同意', en: 'refuse' }, payload: z.strictObject(entryField), check: decision, reason: 'required' },
    abstain: { ...signing, label: { zh: '弃权', en: 'abstain' }, payload: said, check: decision },
    returnToStep: {
      ...signing,
      label: { zh: '退回至前序环节', en: 'return to an earlier step' },
      payload: z.strictObject({
        step: field.chosen('earlierSteps', '退回环节', 'Step'),
        comesStraightBack: field.yesNo('重新提交后直达本环节', 'Comes straight back once it is passed again'),
        ...entryField,
      }),
      check: earlierStep,
      reason: 'required',
    },
    recall: {
      ...arranging,
      by: signing.by,
      label: { zh: '撤回', en: 'recall' },
      duties: duties('mayRecall'),
      payload: z.strictObject({}),
      reason: 'required',
    },
    transfer: {
      ...arranging,
      label: { zh: '转办', en: 'transfer' },
      payload: z.strictObject({ seat, to: successor('转给', 'To') }),
      check: transfer,
      reason: 'required',
    },
    delegate: {
      ...arranging,
      label: { zh: '委派', en: 'delegate' },
      payload: z.strictObject({
        seat,
        to: successor('委派给', 'To'),
        until: field.day('委派至', 'Last day; without it until the delegate has acted').optional(),
      }),
      check: delegate,
      reason: 'required',
    },
    takeBack: {
      ...arranging,
      label: { zh: '收回委派', en: 'take back' },
      payload: z.strictObject({ seat }),
      check: takeBack,
      reason: 'required',
    },
    handOver: {
      ...arranging,
      by: roles(['administrator'], host.heads),
      duties: ['notBarred', 'mayHandOver'],
      label: { zh: '移交', en: 'hand over' },
      payload: z.strictObject({
        from: field.chosen('seatedPeople', '移交人', 'From'),
        to: field.chosen('takersOver', '接收人', 'To'),
        party: field.chosen('seatedParties', '单位', 'Party whose seats go over; without it that of the caller').optional(),
      }),
      check: handOver,
      reason: 'required',
    },
    addSigner: {
      ...arranging,
      label: { zh: '加签', en: 'add a signer' },
      payload: z.strictObject({
        step: field.chosen('openSteps', '环节', 'Step'),
        person: field.chosen('newSigners', '加签人', 'Signer'),
        before: field.chosen('seats', '排在其前', 'In an ordered step: the seat before which the new one comes').optional(),
      }),
      check: newSigner,
      reason: 'required',
    },
    dropSigner: {
      ...arranging,
      label: { zh: '减签', en: 'drop a signer' },
      payload: z.strictObject({ seat }),
      check: droppedSigner,
      reason: 'required',
    },
    appointSigner: {
      ...arranging,
      by: roles(host.superiors),
      duties: ['notBarred', 'ofSuperior'],
      label: { zh: '指定办理人', en: 'appoint a signer' },
      payload: z.strictObject({ seat, person: successor('办理人', 'Person') }),
      check: appointee,
      basis: LAW.apart,
      reason: 'required',
    },
    remindSigners: { ...arranging, label: { zh: '催办', en: 'remind the signers' }, payload: z.strictObject({}), reason: 'optional' },
    copyIn: {
      ...arranging,
      label: { zh: '抄送', en: 'copy in' },
      payload: z.strictObject({ person: field.chosen('readers', '抄送人', 'Reader') }),
      check: reader,
      reason: 'optional',
    },
  });
}

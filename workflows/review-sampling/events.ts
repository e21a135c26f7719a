import { defineEvents, type EventOf, field, type InputOf, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import { ADOPTION, QUALITY } from './checklist.js';
import type { SamplingFacts } from './facts.js';
import { LAW } from './law.js';
import { checkComplete, checkerFits, checkHeld, periodOver } from './payload-checks.js';

const { chosen, day, oneOf, text: words } = field;
const people = z.array(z.string()).max(1000);
const review = chosen('sampledReviews', '审查件', 'Review');
const sampling = { by: ['supervisor', 'reviewHead'], duties: ['ofSamplingParty'], basis: LAW.report } as const;

/** The period and the size come from a person, the draw does not. */
export const open = {
  label: { zh: '启动质量抽查', en: 'open a sampling' },
  by: ['supervisor', 'reviewHead'],
  duties: ['ofSamplingParty', 'mayOpen'],
  payload: z.strictObject({
    party: chosen('ownParty', '抽查单位', 'Party that samples: the caller’s own'),
    reviewBody: chosen('reviewBodies', '被抽查的审查机构', 'Whose reviews'),
    from: day('期间起', 'First day of the period'),
    to: day('期间止', 'Last day of the period'),
    size: z.int().min(1).max(200).meta({ title: '抽查件数', description: 'How many reviews' }),
  }),
  check: periodOver,
  basis: LAW.report,
} satisfies StartSpec<SamplingFacts>;
export type OpenInput = InputOf<typeof open, SamplingFacts>;

/** Every action of a sampling, once: contract, permission, facts, words and legal basis. */
export const samplingEvents = defineEvents<SamplingFacts>()({
  drawn: {
    label: { zh: '抽取样本', en: 'draw the sample' },
    by: 'system',
    payload: z.strictObject({
      seed: z.int().min(0).max(0xffff_ffff),
      population: z
        .array(z.strictObject({ review: z.string(), document: z.string(), people, adopted: z.array(z.string()).max(1000) }))
        .max(5000),
    }),
    basis: LAW.house,
  },
  assignChecker: {
    ...sampling,
    label: { zh: '指定检查人', en: 'assign a checker' },
    payload: z.strictObject({ review, checker: chosen('checkers', '检查人', 'Checker') }),
    check: checkerFits,
    facts: ['checkers'],
    basis: LAW.apart,
  },
  recordCheck: {
    label: { zh: '提交检查结果', en: 'record a check' },
    by: ['supervisor', 'reviewHead', 'secondReviewer', 'caseHandler'],
    payload: z.strictObject({
      review,
      adoption: z
        .array(
          z.strictObject({
            item: chosen('adoptedItems', '意见条目', 'Item'),
            result: oneOf(ADOPTION, '落实情况', 'Whether it was carried out'),
            note: words('核对说明', 'What was compared'),
          }),
        )
        .max(1000)
        .meta({ title: '采纳落实情况', description: 'One for every item that was answered as adopted' }),
      quality: z
        .array(
          z.strictObject({
            point: oneOf(QUALITY, '检查要点', 'Point of the checklist'),
            isMet: field.yesNo('是否符合', 'Whether it is met'),
            note: words('说明', 'Note').optional(),
          }),
        )
        .meta({ title: '意见质量', description: 'Every point of the checklist once' }),
    }),
    check: checkComplete,
    basis: LAW.report,
  },
  reopenCheck: {
    ...sampling,
    label: { zh: '退回重查', en: 'have a review checked again' },
    duties: ['ofSamplingParty', 'notChecker'],
    payload: z.strictObject({ review }),
    check: checkHeld,
    reason: 'required',
  },
  confirm: {
    ...sampling,
    label: { zh: '确认抽查结果', en: 'confirm the findings' },
    duties: ['ofSamplingParty', 'notChecker'],
    payload: z.strictObject({}),
  },
  abandon: { ...sampling, label: { zh: '终止抽查', en: 'abandon the sampling' }, payload: z.strictObject({}), reason: 'required' },
});

export type SamplingEvent = EventOf<typeof samplingEvents, SamplingFacts>;
export type EventNamed<K extends SamplingEvent['type']> = Extract<SamplingEvent, { type: K }>;

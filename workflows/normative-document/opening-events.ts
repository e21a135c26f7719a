import { PLAN_KINDS, SCREENING_TESTS } from '@fashen/domain';
import { defineEvents, field, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { SpineFacts } from './facts.js';
import { chosen, day, line, oneOf, periodFields, scan, text } from './fields.js';
import { LAW } from './law.js';
import { takenInFits } from './payload-checks.js';
import { planProven } from './plan-payload-checks.js';
import { STAGES, TAKEN_IN } from './stage.js';

/** 开始全程 open: one life for a document. */
export const open = {
  label: { zh: '纳入全程管理', en: 'begin the life of a document' },
  by: ['drafter', 'draftingHead', 'generalOffice'],
  duties: ['mayOpenLife'],
  payload: z.strictObject({ document: chosen('subject', '文件', 'Document') }),
  facts: ['text', 'way', 'drafters', 'openLife', 'openRegistration'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.definition,
} satisfies StartSpec<SpineFacts>;

/** What the general office of the lead does; never for a document that the same person drafted. */
export const office = { by: ['generalOffice'], duties: ['ofOffice', 'notDrafter'] } as const;

const test = (title: string, description: string) => text(title, description);

const receipts = z
  .array(
    z.strictObject({
      stage: oneOf(STAGES, '环节', 'Stage that was passed elsewhere'),
      evidence: scan,
      occurredOn: day('办结日期', 'Day on which the stage ended'),
    }),
  )
  .max(20)
  .meta({
    title: '已办环节的证据',
    description: 'One for each stage that was passed elsewhere; the register stands for a registration of this house',
  });

const publication = z
  .strictObject({
    unifiedNumber: line('统一编号', 'Unified number').optional(),
    withoutNumber: text('无统一编号的原因', 'Why it has no unified number').optional(),
    documentNumber: line('发文字号', 'Document number').optional(),
    publishedOn: day('公布日期', 'Day of publication'),
    effectiveOn: day('施行日期', 'First day of effect'),
    ...periodFields,
  })
  .meta({
    title: '公布情况',
    description:
      'For a document that has been published: its numbers, days and period; left out where it was registered and published here, which the register tells',
  });

export const openingEvents = defineEvents<SpineFacts>()({
  screenIn: {
    ...office,
    label: { zh: '认定为行政规范性文件', en: 'find that it is a normative document' },
    payload: z.strictObject({
      administrative: test('行政性', 'Why it is administrative: issued by an administrative authority in its powers'),
      external: test('外部性', 'Why it is external: it touches rights and duties of citizens and organisations'),
      normative: test('规范性', 'Why it is normative: general, and applied again and again'),
    }),
    facts: ['way', 'drafters'],
    basis: LAW.definition,
  },
  screenOut: {
    ...office,
    label: { zh: '认定不是行政规范性文件', en: 'find that it is none' },
    payload: z.strictObject({
      failed: field.someOf(SCREENING_TESTS, { title: '不具备的要件', description: 'Tests that it fails' }),
    }),
    facts: ['drafters'],
    basis: LAW.definition,
    reason: 'required',
  },
  confirmPlan: {
    ...office,
    label: { zh: '确认立项', en: 'confirm that it is planned' },
    payload: z.strictObject({
      how: oneOf(PLAN_KINDS, '立项方式', 'How it came to be planned'),
      words: text('立项依据', 'Item of the plan, approval, or why there is no such step'),
      evidence: scan.optional(),
    }),
    check: planProven,
    facts: ['drafters', 'evidence', 'plan'],
    basis: LAW.plan,
  },
  takeIn: {
    ...office,
    label: { zh: '接续在途件', en: 'take in a case under way' },
    payload: z.strictObject({
      stage: oneOf(TAKEN_IN, '当前环节', 'Stage at which the case stands'),
      receipts,
      publication: publication.optional(),
    }),
    check: takenInFits,
    facts: [
      'text',
      'drafters',
      'evidence',
      'textJudgedUnlawful',
      'periodRule',
      'openReview',
      'openDeliberation',
      'openRegistration',
      'publishedHere',
      'unifiedNumbers',
      'documentNumbers',
      'numberCodes',
    ],
    basis: LAW.underWay,
  },
});

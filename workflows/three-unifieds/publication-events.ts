import { defineEvents } from '@fashen/engine';
import { entryField, words } from '@fashen/workflow-approval';
import { z } from 'zod';
import type { UnifiedFacts } from './facts.js';
import { channels, chosen, text, today } from './fields.js';
import { LAW } from './law.js';
import { erratumFits, exemptionFits, publicationFits } from './payload-checks.js';
import { registering } from './registration-events.js';

/** The publisher, at the registrar or in the office of the lead; nobody who drafted. */
const publishing = { by: ['publisher', 'registrar'], duties: ['ofPublishers', 'notDrafter'] } as const;
const deciding = { by: ['signatory', 'generalOffice'], duties: ['forTheLead', 'notDrafter'] } as const;
const clock = { by: 'system', payload: z.strictObject({ key: z.string().min(1) }), basis: LAW.unified } as const;

export const publicationEvents = defineEvents<UnifiedFacts>()({
  publish: {
    ...publishing,
    label: { zh: '统一发布', en: 'publish' },
    payload: z.strictObject({
      version: chosen('registeredVersions', '发布文本', 'Version that is published'),
      publishedOn: today('公布日期', 'Day of publication'),
      channels,
    }),
    check: publicationFits,
    facts: ['texts', 'drafters', 'registeredTextJudgedUnlawful', 'clearances', 'standing', 'isRegistered', 'effectGap'],
    basis: LAW.published,
  },
  sendBackForDate: {
    ...registering,
    label: { zh: '施行日期过近，退回签发人', en: 'send back to the signatories for another date' },
    payload: z.strictObject({}),
    facts: ['drafters', 'effectGap', 'today'],
    basis: LAW.recheck,
    reason: 'required',
  },
  recordStatutoryReason: {
    ...deciding,
    label: { zh: '记录提前施行的法定理由', en: 'record the statutory reason for an early effect' },
    payload: z.strictObject({
      ground: chosen('earlyEffectGrounds', '法定理由', 'Ground, one of those that the profile knows'),
      words: words.optional(),
      ...entryField,
    }),
    check: exemptionFits,
    facts: ['drafters', 'effectGap', 'today', 'leaders', 'evidence'],
    basis: LAW.unified,
  },
  stopPublication: {
    ...registering,
    label: { zh: '停止发布', en: 'stop the publication' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.unified,
    reason: 'required',
  },
  issueErratum: {
    ...publishing,
    label: { zh: '勘误', en: 'issue an erratum' },
    payload: z.strictObject({
      print: chosen('prints', '印本', 'The print that departs from the registered text'),
      publishedOn: today('勘误公布日期', 'Day on which the erratum is published'),
      note: text('勘误说明', 'What is put right'),
      channels,
    }),
    check: erratumFits,
    facts: ['drafters', 'prints'],
    basis: LAW.unified,
  },
  archive: {
    ...registering,
    label: { zh: '归档', en: 'archive' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.unified,
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});

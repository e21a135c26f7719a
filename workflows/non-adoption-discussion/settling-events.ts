import { defineEvents } from '@fashen/engine';
import { entryField } from '@fashen/workflow-approval';
import { z } from 'zod';
import { deciding } from './decision.js';
import type { DiscussionFacts } from './facts.js';
import { day, id, item, name, words } from './fields.js';
import { LAW } from './law.js';
import { coordinationFits, decisionFits } from './payload-checks.js';

/** What happens when reason and reply have not settled an item: the coordination meeting, then a leader's decision on advice. */
export const settlingEvents = defineEvents<DiscussionFacts>()({
  recordCoordination: {
    label: { zh: '记录协调会', en: 'record the coordination meeting' },
    by: ['generalOffice', 'caseHandler', 'reviewHead'],
    duties: ['ofCoordinatingBody', 'notDrafter'],
    payload: z.strictObject({
      heldOn: day('协调日期', 'Day on which it was held'),
      chair: name('主持人', 'Chair'),
      participants: z
        .array(name('参加人员', 'Participant'))
        .min(2)
        .max(200)
        .meta({ title: '参加单位和人员', description: 'Offices and persons present' }),
      said: words('协调情况', 'What was said'),
      results: z
        .array(
          z.strictObject({
            item,
            result: z
              .enum(['reasonAccepted', 'willAdopt', 'open'])
              .meta({ title: '协调结果', description: 'reasonAccepted 认可理由, willAdopt 同意采纳, open 未达成一致' }),
            note: words('结果说明', 'What was agreed, or what remains'),
          }),
        )
        .min(1)
        .max(300)
        .meta({ title: '逐条协调结果', description: 'One for every open item' }),
      minutes: id('会议纪要（扫描件）', 'Evidence: minutes of the meeting'),
    }),
    check: coordinationFits,
    facts: ['drafters', 'evidence'],
    basis: LAW.exchange,
  },
  decideItems: {
    label: { zh: '决定未达成一致的建议修改意见', en: 'decide on the open advice' },
    by: deciding.by,
    duties: [...deciding.duties, 'entersForItsOffice'],
    payload: z.strictObject({
      decisions: z
        .array(
          z.strictObject({
            item,
            decision: z.enum(['upheld', 'waived']).meta({ title: '决定', description: 'upheld 采纳, waived 不采纳，附说明提请审议' }),
            note: words('决定理由', 'Grounds of the decision'),
          }),
        )
        .min(1)
        .max(300)
        .meta({ title: '逐条决定', description: 'One for every open item of advice' }),
      ...entryField,
    }),
    check: decisionFits,
    facts: deciding.facts,
    basis: LAW.exchange,
  },
});

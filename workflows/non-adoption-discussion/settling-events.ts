import { COORDINATION_RESULTS, LEADER_DECISIONS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { entryField } from '@fashen/workflow-approval';
import { z } from 'zod';
import { deciding } from './decision.js';
import type { DiscussionFacts } from './facts.js';
import { chosen, day, item, name, oneOf, words } from './fields.js';
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
            result: oneOf(COORDINATION_RESULTS, '协调结果', 'What was agreed'),
            note: words('结果说明', 'What was agreed, or what remains'),
          }),
        )
        .min(1)
        .max(300)
        .meta({ title: '逐条协调结果', description: 'One for every open item' }),
      minutes: chosen('evidence', '会议纪要（扫描件）', 'Evidence: minutes of the meeting'),
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
            decision: oneOf(LEADER_DECISIONS, '决定', 'Decision'),
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

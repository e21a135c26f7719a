import { COMPETITION_FINDINGS, COMPETITION_RESULTS, EXCEPTION_CIRCUMSTANCES } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { day, oneOf, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { competitionFits, regulatorFits } from './payload-checks.js';
import { drafting } from './text-events.js';

const finding = (title: string, description: string) => oneOf(COMPETITION_FINDINGS, title, description);

/** 第十二条: all three conditions, and an end. */
const exception = z
  .strictObject({
    circumstance: oneOf(EXCEPTION_CIRCUMSTANCES, '适用情形', 'Which circumstance applies'),
    noLesser: text('没有对竞争影响更小的替代方案', 'Why nothing does that restricts competition less'),
    endsOn: day('实施期限', 'Last day of the exception'),
  })
  .meta({ title: '例外规定', description: 'Only for an exception: its three conditions' });

export const competitionEvents = defineEvents<DraftingFacts>()({
  declareOutOfScope: {
    ...drafting,
    label: { zh: '认定不涉及公平竞争审查', en: 'find that fair competition is not touched' },
    payload: z.strictObject({ words: text('理由', 'Why it does not touch the economic activity of businesses') }),
    facts: ['text', 'drafters'],
    basis: LAW.fairCompetition,
  },
  reviewFairCompetition: {
    ...drafting,
    label: { zh: '公平竞争审查', en: 'review fair competition' },
    payload: z.strictObject({
      entry: finding('限制市场准入和退出', 'Article 8: market entry and exit'),
      flow: finding('限制商品要素自由流动', 'Article 9: free flow of goods and factors'),
      cost: finding('影响生产经营成本', 'Article 10: cost of doing business'),
      conduct: finding('影响生产经营行为', 'Article 11: conduct of business'),
      heard: text('听取意见情况', 'Whom the review heard, and what they said'),
      conclusion: oneOf(COMPETITION_RESULTS, '审查结论', 'What the review comes to'),
      words: text('结论理由', 'Reasons'),
      exception: exception.optional(),
    }),
    check: competitionFits,
    facts: ['text', 'drafters'],
    basis: LAW.fairCompetition,
  },
  recordRegulatorOpinion: {
    ...drafting,
    label: { zh: '录入市场监管部门意见', en: 'enter the opinion of the market regulator' },
    payload: z.strictObject({
      conclusion: oneOf(COMPETITION_RESULTS, '市场监管部门结论', 'What the regulator finds'),
      words: text('意见内容', 'What it says'),
      repliedOn: today('复函日期', 'Day that the letter bears'),
      evidence: scan,
    }),
    check: regulatorFits,
    facts: ['text', 'drafters', 'evidence'],
    basis: LAW.regulator,
  },
});

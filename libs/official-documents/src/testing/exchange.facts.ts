import type { ExchangeRecordFacts } from '../forms/facts-discussion.js';
import { NON_ADOPTION, OPEN_MUST_CHANGE } from './discussion.facts.js';

/** The exchange behind the statement of `discussion.facts.ts`, with an item that was adopted, a version handed in and a deadline. */
export const EXCHANGE: ExchangeRecordFacts = {
  reviewName: NON_ADOPTION.reviewName,
  reviewAuthority: NON_ADOPTION.reviewAuthority,
  documentTitle: NON_ADOPTION.documentTitle,
  draftingDepartment: NON_ADOPTION.draftingDepartment,
  enactingAuthority: NON_ADOPTION.enactingAuthority,
  opinionNumber: NON_ADOPTION.opinionNumber,
  opinionSignedOn: NON_ADOPTION.opinionSignedOn,
  itemCount: 3,
  opinionBy: { name: '严守一', party: '临江市司法局', post: '局长' },
  texts: [
    { ordinal: 1, textHash: NON_ADOPTION.text.textHash.replace('5d0f', '1c2d'), receivedOn: '2026-10-29' },
    { ...NON_ADOPTION.text, receivedOn: '2026-11-09' },
  ],
  items: [
    {
      ...OPEN_MUST_CHANGE,
      answer: { by: NON_ADOPTION.items[0].answer.by, on: '2026-11-09', response: 'adopted' },
      remarks: [],
      outcome: null,
    },
    ...NON_ADOPTION.items,
  ],
  coordinations: NON_ADOPTION.coordinations,
  entries: [
    {
      on: '2026-11-10',
      by: { name: '江临舟', party: '临江市司法局', post: '承办人' },
      ordinal: 1,
      what: '核对：已经修改',
      words: [{ label: '核对说明：', text: '第六条关于管理费的规定已经删去。' }],
    },
    { on: '2026-11-19', by: null, what: '领导决定期限将于次日届满，提醒有关单位', words: [] },
  ],
  exportedBy: { party: '临江市司法局' },
  exportedOn: '2026-11-24',
};

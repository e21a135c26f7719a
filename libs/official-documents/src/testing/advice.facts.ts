import type { LegalAdviceLetterFacts } from '../forms/facts-advice.js';

/** An invented advice of 临江市司法局 on a draft that another office asked about. */
export const LEGAL_ADVICE: LegalAdviceLetterFacts = {
  reviewName: '合法性审查',
  reviewAuthority: '临江市司法局',
  documentNumber: '临司法意〔2026〕15号',
  recipients: ['临江市教育局'],
  copyTo: [],
  documentTitle: '临江市校外托管服务协议（示范文本）',
  signedOn: '2026-11-24',
  contact: { name: '江临舟', phone: '0570-0000000' },
  askedBy: '临江市教育局',
  letterNumber: '临教函〔2026〕31号',
  receivedOn: '2026-11-18',
  question: '来件就示范文本中服务终止和费用退还的约定征求法律意见',
  materials: ['协议示范文本', '起草情况说明'],
  points: [
    {
      text: '示范文本由当事人自愿选用，来件应当写明不得强制使用',
      basis: [{ citation: '《中华人民共和国民法典》第四百七十条第二款', verified: false }],
    },
    {
      clause: '第十二条',
      text: '约定“已缴费用一律不退”，属于不合理地免除提供方责任的格式条款',
      basis: [{ citation: '《中华人民共和国民法典》第四百九十七条', verified: false }],
      suggestion: '改为按未提供服务的时间退还',
    },
  ],
};

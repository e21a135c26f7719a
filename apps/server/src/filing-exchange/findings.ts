import type { SpokenFinding } from '../platform/problem/problem.js';

export const noDesk: SpokenFinding = {
  rule: 'filing.noDesk',
  says: { zh: '收到的备案由备案审查机构的备案审查员接收。', en: 'Filings are taken in by reviewers of a filing authority.' },
  wayOut: { zh: '请交备案审查机构办理。', en: 'Hand it to the filing authority.' },
};

export const unknownIssuer = (party: string): SpokenFinding => ({
  rule: 'issuer.unknown',
  field: '/issuers',
  details: { party },
  says: { zh: '机构目录中没有这一制定机关。', en: 'The tree of authorities has no such issuer.' },
  wayOut: { zh: '请管理员先补全机构目录。', en: 'Have the administrator complete the tree first.' },
});

export const noText: SpokenFinding = {
  rule: 'package.noText',
  says: { zh: '数据包中没有文件正式文本（Word 文档）。', en: 'The package has no text of the document as a Word file.' },
  wayOut: { zh: '请发送单位附上正式文本后重新发送。', en: 'Have the sender add the text and send it again.' },
};

export const otherText: SpokenFinding = {
  rule: 'package.otherText',
  says: { zh: '正式文本与清单所记的文本指纹不符。', en: 'The text is not the one whose hash stands in the manifest.' },
  wayOut: { zh: '请发送单位核对公布的文本后重新发送。', en: 'Have the sender check the text that was published, and send it again.' },
};

export const unknownMatter: SpokenFinding = {
  rule: 'package.unknownMatter',
  says: { zh: '本系统没有这一数据包所涉的备案。', en: 'This installation has no filing that the package is about.' },
  wayOut: {
    zh: '请先接收在前的数据包；确无该备案的，请与发送单位核对。',
    en: 'Take in the packages that came before it; where there is none, ask the sender.',
  },
};

export const underReview: SpokenFinding = {
  rule: 'package.underReview',
  says: { zh: '该备案正在审查，不能重复接收。', en: 'That filing is under review already.' },
  wayOut: { zh: '请等待审查办结；补充材料请以补充的数据包报送。', en: 'Wait until it has ended; what is missing comes as a supplement.' },
};

export const receiptInFuture: SpokenFinding = {
  rule: 'date.future',
  field: '/receivedOn',
  says: { zh: '收到日期在今天之后。', en: 'The day of receipt lies in the future.' },
  wayOut: { zh: '请填写实际收到的日期。', en: 'Enter the day on which it was really received.' },
};

export const paperPending: SpokenFinding = {
  rule: 'package.paperPending',
  says: { zh: '答复文书正在制作，尚不能导出。', en: 'The paper of the answer is still being made.' },
  wayOut: { zh: '请稍候再导出。', en: 'Try again in a moment.' },
};

export const nothingToSend: SpokenFinding = {
  rule: 'package.nothingToSend',
  says: { zh: '还没有可以发送的内容。', en: 'There is nothing yet to be sent.' },
  wayOut: { zh: '请先报送、补充、说明或者作出答复。', en: 'Submit, supplement, explain or answer first.' },
};

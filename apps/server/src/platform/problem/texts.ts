import type { ProblemEntry } from './problem-entry.js';

/** What a text is refused for when reading or comparing it would hold up everybody else. */
export const TEXTS = {
  'TEXT.BUSY': {
    status: 503,
    title: { zh: '文本处理繁忙', en: 'Too many texts at once' },
    says: { zh: '正在识读和比对的文本过多，本次请求未作处理。', en: 'Too many texts are being read and compared; nothing was done.' },
    wayOut: { zh: '请在 {seconds} 秒后重试。', en: 'Try again in {seconds} seconds.' },
  },
  'TEXT.TOO_SLOW': {
    status: 422,
    title: { zh: '文本处理超时', en: 'The text takes too long' },
    says: {
      zh: '识读或者比对这一文本超过 {seconds} 秒，已停止，未作任何处理。',
      en: 'Reading or comparing this text takes more than {seconds} seconds; it was stopped and nothing was done.',
    },
    wayOut: {
      zh: '请检查文件是否含有大量重复、无意义的内容，删去或者分为几个文件后重新提交；确需处理的，请管理员调高 FASHEN_TEXT_SECONDS。',
      en: 'Check the file for masses of repeated or meaningless content, remove it or split the file, and try again; if it must be, ask the administrator to raise FASHEN_TEXT_SECONDS.',
    },
  },
  'TEXT.TOO_COMPLEX': {
    status: 422,
    title: { zh: '文本过于复杂', en: 'The text is too complex' },
    says: {
      zh: '识读或者比对这一文本需要的内存超过限度，已停止，未作任何处理。',
      en: 'Reading or comparing this text needs more memory than it may have; it was stopped and nothing was done.',
    },
    wayOut: {
      zh: '请检查文件是否含有大量重复、无意义的内容，删去或者分为几个文件后重新提交。',
      en: 'Check the file for masses of repeated or meaningless content, remove it or split the file, and try again.',
    },
  },
  'TEXT.TOO_LONG': {
    status: 413,
    title: { zh: '文本过长', en: 'The text is too long' },
    says: {
      zh: '文本有 {characters} 字、{clauses} 个条款段落；最多接收 {mostCharacters} 字、{mostClauses} 个条款段落。',
      en: 'The text has {characters} characters and {clauses} clauses; at most {mostCharacters} characters and {mostClauses} clauses are taken.',
    },
    wayOut: {
      zh: '请将附件、表格另存为材料，只提交正文。',
      en: 'Submit attachments and tables as materials, and only the text itself as the draft.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

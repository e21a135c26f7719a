import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { BasisFact } from './facts.js';
import type { TextFact } from './facts-act.js';
import { defineForm } from './form.js';
import { citation, paragraph, sentence } from './wording.js';
import { textInWords } from './wording-act.js';

/** Facts of the notice on an application for registration. */
export interface RegistrationNoticeFacts {
  /** 登记机关, full name. */
  readonly registrar: string;
  /** Who applied: the drafting department and the office of the issuer. At least one. */
  readonly recipients: readonly string[];
  /** Without 《》. */
  readonly documentTitle: string;
  readonly issuers: readonly string[];
  readonly text: TextFact;
  readonly appliedOn: string;
  readonly decidedOn: string;
  /** What the registrar rests on. */
  readonly basis: BasisFact;
  readonly outcome:
    | { readonly kind: 'registered'; readonly unifiedNumber: string }
    | { readonly kind: 'sentBack' | 'refused'; readonly reason: string };
}

const TITLES = { registered: '规范性文件登记通知书', sentBack: '规范性文件登记退回通知书', refused: '规范性文件不予登记通知书' } as const;

function decision({ outcome, text }: RegistrationNoticeFacts): Block[] {
  switch (outcome.kind) {
    case 'registered':
      return [
        paragraph(
          `经核对，该文件的合法性审查、集体审议、签发等凭据齐全，决定予以登记，统一编号为${outcome.unifiedNumber}。登记的文本为${textInWords(text)}。`,
        ),
        paragraph('请按照登记的文本统一发布，解读材料一并发布。未经统一登记、统一编号、统一发布的，不得作为行政管理的依据。'),
      ];
    case 'sentBack':
      return [paragraph(`经核对，现予退回，理由如下：${sentence(outcome.reason)}`), paragraph('请补正后重新申请登记。退回不是不予登记。')];
    case 'refused':
      return [
        paragraph(`经核对，该文件不符合登记要求，决定不予登记，理由如下：${sentence(outcome.reason)}`),
        paragraph('不予登记的文件不得编号、发布，不得作为行政管理的依据。'),
      ];
  }
}

/** 登记通知书, 退回通知书, 不予登记通知书 (山东省行政程序规定 第五十一条: registered with a notice, refused with reasons in writing). */
export const registrationNotice = defineForm('registration-notice', 1, (facts: RegistrationNoticeFacts): Block[] => [
  { kind: 'title', text: TITLES[facts.outcome.kind] },
  paragraph(''),
  { kind: 'mainRecipients', names: facts.recipients },
  paragraph(`${facts.issuers.join('、')}制定的《${facts.documentTitle}》于${officialDate(facts.appliedOn)}申请统一登记。`),
  ...decision(facts),
  paragraph(`依据：${sentence(citation(facts.basis))}`),
  { kind: 'signature', name: facts.registrar, date: facts.decidedOn, sealed: true },
]);

import { CONCLUSIONS, MATERIALS, type MaterialKind } from '@fashen/domain';
import type { Profile } from '../profile.js';
import { consultationLimits } from './consultation.js';
import { deliberationLimits } from './deliberation.js';
import { draftingLimits, nationalDraftingRules } from './drafting.js';
import { filingLimits } from './filing.js';
import { nationalEnactment, nationalIssuing } from './issuing.js';
import { nationalPlanning } from './planning.js';
import { publicationLimits } from './publication.js';
import { reviewLimits } from './review.js';
import { nationalReviewRules } from './review-rules.js';
import { scrutinyLimits } from './scrutiny.js';
import { productDefault } from './texts.js';

const GUIDANCE = '国办发〔2018〕115号';
const ASKED = { asOf: '2018-12-04', verified: true } as const;
const light = productDefault('系统缺省');

/** What holds where a place has set nothing of its own: laws, State Council papers, and marked defaults. */
export const national: Profile = {
  name: 'national',
  title: { zh: '全国通用', en: 'National' },
  reviewStep: { value: { zh: '合法性审核', en: 'legality review' }, source: GUIDANCE, ...ASKED },
  conclusions: { value: CONCLUSIONS, source: `${GUIDANCE} 二（六）`, ...ASKED },
  door: {
    value: 'generalOffice',
    source: `${GUIDANCE} 二（五）`,
    ...ASKED,
    note: { zh: '起草单位也可以直接报审核机构', en: 'the drafting department may also go to the review body directly' },
  },
  materials: { value: Object.keys(MATERIALS) as MaterialKind[], source: `${GUIDANCE} 二（五）`, ...ASKED },
  unifiedNumber: null,
  rollForward: { value: true, source: '民法典第二百零三条', asOf: '2020-05-28', verified: true },
  shortDays: null,
  yellowLight: { value: 1 / 3, source: light.basis, asOf: light.asOf, verified: light.verified },
  rules: nationalReviewRules,
  planning: nationalPlanning,
  drafting: nationalDraftingRules,
  enactment: nationalEnactment,
  issuing: nationalIssuing,
  limits: [
    ...reviewLimits,
    ...deliberationLimits,
    ...consultationLimits,
    ...draftingLimits,
    ...publicationLimits,
    ...filingLimits,
    ...scrutinyLimits,
  ],
};

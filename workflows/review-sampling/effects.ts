import type { IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import type { EffectSpec } from '@fashen/engine';
import type { Adoption, QualityPoint } from './checklist.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };

/** What each effect carries. None of them reaches a finished review: a sampling reads and reports. */
export type SamplingEffects = {
  /** Gathers the finished reviews of the period, draws a seed, and answers with `drawn`. */
  drawSample: { reviewBody: PartyId; from: IsoDate; to: IsoDate };
  insertCheck: {
    review: string;
    round: number;
    checker: PersonId;
    adoption: readonly { item: string; result: Adoption; note: string }[];
    quality: readonly { point: QualityPoint; isMet: boolean; note?: string | undefined }[];
  };
  notify: { to: Recipient; message: NoticeKey; details: NoticeDetails };
};

export const samplingEffects = {
  drawSample: { kind: 'transactional', label: { zh: '抽取样本', en: 'draw the sample' } },
  insertCheck: { kind: 'transactional', label: { zh: '记入检查结果', en: 'insert a check' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send a notice' } },
} as const satisfies Record<keyof SamplingEffects, EffectSpec>;

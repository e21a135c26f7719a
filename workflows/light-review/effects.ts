import type { IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import type { EffectSpec } from '@fashen/engine';
import type { DeadlineKey } from './context.js';
import type { NoticeKey } from './notices.js';
import type { Point } from './points.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };

/** What each effect carries. Nothing here grants anything: a light review never counts as a legality review (G2). */
export type LightReviewEffects = {
  /** `askedBy` moves the end to a later day, never to an earlier one. */
  openDeadline: { key: DeadlineKey; from: IsoDate; askedBy: IsoDate | null };
  closeDeadline: { key: DeadlineKey; how: 'met' | 'stopped'; on: IsoDate };
  insertPoints: { round: number; draftedBy: PersonId; points: readonly Point[] };
  /** The numbered letter, from the points of that round. */
  renderLetter: { document: string; round: number; signedOn: IsoDate };
  /** The paper's title is covered in its row: what is classified leaves a stub without a title. */
  coverTitle: { document: string };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders. */
  notify: { to: Recipient; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const lightReviewEffects = {
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  insertPoints: { ...transactional, label: { zh: '记入逐条意见', en: 'insert the points of the opinion' } },
  coverTitle: { ...transactional, label: { zh: '遮盖题名', en: 'cover the title' } },
  renderLetter: { kind: 'dispatched', channel: 'documents', label: { zh: '制作法律意见函', en: 'render the letter of advice' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send a notice' } },
} as const satisfies Record<keyof LightReviewEffects, EffectSpec>;

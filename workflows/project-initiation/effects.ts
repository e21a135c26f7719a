import type { IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import type { EffectSpec } from '@fashen/engine';
import type { NoticeKey } from './notices.js';
import type { AdjustmentKind, ItemKind, NoteKind } from './words.js';

export type Recipient = { party: PartyId; role: string };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type ProjectEffects = {
  /** `by` decided or said it; `enteredBy`: whoever entered it for him. */
  insertNote: { kind: NoteKind; words: string; on: IsoDate; by: PersonId; enteredBy: PersonId | null; party: PartyId; scan: string | null };
  /** A line of the yearly plan of the lead. */
  insertPlanItem: {
    document: string;
    title: string;
    lead: PartyId;
    drafting: PartyId;
    year: number;
    month: number;
    kind: ItemKind;
    reasons: string;
    decidedBy: PersonId;
    decidedOn: IsoDate;
  };
  /** The line stays as it was decided; `year` and `month` are null where it was dropped. */
  insertPlanAdjustment: {
    kind: AdjustmentKind;
    year: number | null;
    month: number | null;
    reasons: string;
    decidedBy: PersonId;
    decidedOn: IsoDate;
  };
  /** Wakes the case when a month (YYYY-MM) is over. A timer of that id that waits is replaced. */
  armTimer: { id: string; month: string; event: { type: string } };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const projectEffects = {
  insertNote: { ...transactional, label: { zh: '记入办理情况', en: 'insert what was said' } },
  insertPlanItem: { ...transactional, label: { zh: '列入年度计划', en: 'insert a line of the plan' } },
  insertPlanAdjustment: { ...transactional, label: { zh: '记入计划调整', en: 'insert an adjustment of the plan' } },
  armTimer: { ...transactional, label: { zh: '设定到期提醒', en: 'arm a timer' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof ProjectEffects, EffectSpec>;

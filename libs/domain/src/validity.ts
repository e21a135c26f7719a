import type { PartyId } from './identifiers.js';
import type { IsoDate } from './time.js';
import type { Words } from './words.js';

/** 时效 what a published document is on a day: workflows.md §1; "expiring" is in force, with its evaluation due. */
export const VALIDITY_STATUSES = {
  awaitingEffect: { zh: '已公布未施行', en: 'published, not in force yet' },
  inForce: { zh: '现行有效', en: 'in force' },
  expiring: { zh: '现行有效，有效期将届满', en: 'in force, its end near' },
  lapsed: { zh: '已失效', en: 'lapsed' },
  repealed: { zh: '已废止', en: 'repealed' },
  renewed: { zh: '已由重新公布的文件接替', en: 'replaced by its renewal' },
  annulled: { zh: '已被撤销', en: 'annulled' },
} as const satisfies Record<string, Words>;
export type ValidityStatus = keyof typeof VALIDITY_STATUSES;

/** How a document ends: by time or purpose, by its issuer, by its renewal, by a superior. */
export type ValidityEnd = 'lapsed' | 'repealed' | 'renewed' | 'annulled';

/** Of the text: when it ends and from when on its evaluation is due; null where it has no end. Both days are the last word of the law, never rolled. */
export type ValidityPeriod = {
  /** 有效期末日: the last day on which it holds. */
  lastDay: IsoDate | null;
  evaluateOn: IsoDate | null;
};

type Named = { id: string };
/** Which document did it: an amending or repealing decision, a renewal. */
type ByDocument = { byDocument: string };

/** One fact about the validity of one document, in the order in which they were recorded. `on` is the day from which it acts. */
export type ValidityEvent = Named &
  (
    | ({ kind: 'published'; on: IsoDate; effectiveOn: IsoDate; version: string } & ValidityPeriod)
    /** 修改: a consolidated text stays in force; the period is that of the text as amended. */
    | ({ kind: 'amended'; on: IsoDate; version: string } & ByDocument & ValidityPeriod)
    | ({ kind: 'repealed'; on: IsoDate } & ByDocument)
    /** 重新公布 under a new number: another document takes its place. */
    | ({ kind: 'renewed'; on: IsoDate } & ByDocument)
    /** 宣布失效: its purpose is gone or its task done; `byDocument` is null where no other document says so. */
    | { kind: 'lapsed'; on: IsoDate; byDocument: string | null }
    /** 停止执行, and its end; 撤销; 改变: decided by the competent authority, of these clauses or, without any, of the whole document. */
    | { kind: 'suspended' | 'resumed' | 'annulled' | 'changed'; on: IsoDate; clauses?: readonly string[] }
    /** 误操作更正: what was recorded by mistake counts for nothing. */
    | { kind: 'voided'; on: IsoDate; voids: string }
  );

/** Whether a document may be applied in that status. */
export const isInForce = (status: ValidityStatus): boolean => status === 'inForce' || status === 'expiring';

/** 机构改革: an office that was abolished on a day, and who carries on. */
export type Succession = { id: PartyId; abolishedOn: IsoDate | null; successor: PartyId | null };

/** What one document does to another. */
export const CHANGE_KINDS = {
  amend: { zh: '修改', en: 'amend' },
  repeal: { zh: '废止', en: 'repeal' },
  renew: { zh: '重新公布', en: 'renew' },
  lapse: { zh: '宣布失效', en: 'declare that it has lapsed' },
} as const satisfies Record<string, Words>;

/** What the evaluation before the end of its validity recommends. */
export const EVALUATION_RESULTS = {
  keep: { zh: '继续执行', en: 'keep it in force' },
  amend: { zh: '修改', en: 'amend it' },
  repeal: { zh: '废止', en: 'repeal it' },
  letLapse: { zh: '到期失效', en: 'let it lapse' },
} as const satisfies Record<string, Words>;

import type { OpinionItemFact, ReviewPaperFacts } from './facts.js';
import type { ActFact, PersonFact, ScanFact, TextFact } from './facts-act.js';

/** What one review body found of the text that is deliberated or signed. */
export interface ClearanceFact extends Pick<ReviewPaperFacts, 'reviewName' | 'reviewAuthority'> {
  /** Number and day of the 合法性审查意见书. */
  readonly opinionNumber: string;
  readonly signedOn: string;
  /** Advice that goes on not adopted, with the statement F4; empty: no item is left open. */
  readonly unadopted: readonly (Pick<OpinionItemFact, 'clause' | 'problem'> & {
    /** Its number in the opinion. */
    readonly ordinal: number;
    /** Why it was not adopted. */
    readonly reason: string;
  })[];
}

/** One person of a meeting; `sittingIn` 列席. */
export interface AttendanceFact {
  readonly name: string;
  readonly post: string;
  readonly presence: 'present' | 'sittingIn' | 'absent';
  /** Why absent. */
  readonly reason?: string;
}

/** What one person said, as recorded. */
export interface ViewFact {
  readonly speaker: string;
  readonly stance: 'agrees' | 'dissents' | 'remarks';
  readonly words: string;
}

/** One document on the agenda. */
export interface AgendaItemFact {
  readonly documentTitle: string;
  readonly text: TextFact;
  /** 汇报单位. */
  readonly reportingDepartment: string;
  /** In the order of the way. */
  readonly clearances: readonly ClearanceFact[];
  /** In the order of speaking. */
  readonly views: readonly ViewFact[];
  readonly result: 'passed' | 'passedInPrinciple' | 'deferred' | 'rejected' | 'takenOff';
  /** Why deferred, rejected or taken off. */
  readonly reason?: string;
  /** What the meeting wants changed; with `passedInPrinciple` at least one. */
  readonly instructions: readonly string[];
  /** Where the chair decided against most of those present: why (国务院令第713号 三十条). */
  readonly chairAgainstMajority?: string;
}

/** Facts of F10 集体审议记录, one for a meeting with all its documents. */
export interface DeliberationMinutesFacts {
  /** Who decides: 临江市人民政府. */
  readonly body: string;
  /** 第12次常务会议, 部门办公会议, 政府批准. */
  readonly meetingName: string;
  readonly heldOn: string;
  /** 9时至11时30分, as recorded. */
  readonly hours?: string;
  readonly place?: string;
  /** Name as in `attendance`; none where the decision was taken on paper. */
  readonly chair?: string;
  /** Empty where the decision was taken on paper. */
  readonly attendance: readonly AttendanceFact[];
  readonly items: readonly [AgendaItemFact, ...AgendaItemFact[]];
  /** The signed minutes or the approval, as a scan. */
  readonly minutes?: ScanFact;
  readonly recordedBy: PersonFact;
  readonly recordedOn: string;
  /** 会议记录审签: who approved this record; a blank line to be signed where it was not approved yet. */
  readonly approval?: ActFact;
}

/** One issuer's signature on the text; null: not signed yet. */
export interface SigningFact {
  readonly issuer: string;
  readonly isLead: boolean;
  readonly signature: (ActFact & { readonly opinion?: string }) | null;
}

/** What a signature rests on: the meeting's decision, or the emergency in which the statute allows to sign without one. */
export type SigningGroundFact =
  | {
      readonly kind: 'meeting';
      readonly meetings: readonly { readonly name: string; readonly heldOn: string; readonly result: 'passed' | 'passedInPrinciple' }[];
    }
  | { readonly kind: 'emergency'; readonly ground: string; readonly basis: string; readonly decision: ActFact };

/** Facts of the 发文稿纸, with several issuers the 联合发文会签单. */
export interface SigningSheetFacts {
  readonly documentTitle: string;
  readonly text: TextFact;
  readonly draftingDepartment: string;
  readonly drafters: readonly string[];
  /** The lead first; at least one. */
  readonly issuers: readonly [SigningFact, ...SigningFact[]];
  readonly clearances: readonly ClearanceFact[];
  readonly ground: SigningGroundFact;
  /** 初核, 分管领导意见, 复核 and the like, as steps: what, by whom, with which words. */
  readonly steps: readonly (ActFact & { readonly what: string; readonly words?: string })[];
  /** 发文字号, where it was given already. */
  readonly documentNumber?: string;
  /** 主送 and 抄送; may be empty. */
  readonly recipients: readonly string[];
  readonly copyTo: readonly string[];
  /** The office that keeps the sheet. */
  readonly office: string;
  readonly preparedOn: string;
}

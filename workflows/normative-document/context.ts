import type { Body, FiledBy, IsoDate, PartyId, PersonId, PlanKind, TextHash, ValidityEnd, Words } from '@fashen/domain';
import type { Stage, TakenInAt } from './stage.js';

/**
 * A fact of a stage that was passed elsewhere, with the paper that proves it. `isRegister`: no paper but the register of this house does,
 * and `evidence` is the registration.
 */
export type Receipt = { stage: Stage; evidence: string; occurredOn: IsoDate; isRegister?: true };

export type Period = { years: number | null; lastDay: IsoDate | null };

/** 修改、废止、重新公布、宣布失效: what this document does to another one from its own day of effect on. */
export type Change = {
  document: string;
  kind: 'amend' | 'repeal' | 'renew' | 'lapse';
  /** 修改: the consolidated text, a version of the document that is amended. */
  version: string | null;
  /** 修改: how long the text as amended is valid. */
  lastDay: IsoDate | null;
  /** 重新公布: the evaluation report. */
  evaluation: string | null;
};

export type FairCompetition = { conclusion: 'outOfScope' | 'compliant' | 'exception'; textHash: TextHash };

/** 立项: how it came to be planned, and the project whose line of the plan it is; null where there is none here. */
export type Planned = { how: PlanKind; project: string | null };

/** `process` is null until it reports. */
export type Drafting = { process: string | null; outcome: 'running' | 'submitted' | 'abandoned' };

export type Publication = {
  version: string;
  textHash: TextHash;
  /** Null only for a case under way that was published without one, with the reason recorded. */
  unifiedNumber: string | null;
  documentNumber: string | null;
  publishedOn: IsoDate;
  effectiveOn: IsoDate;
};

/** An amendment or an end that another document brings, until its day comes. */
export type Pending = { decision: string; on: IsoDate } & (
  | { kind: 'amended'; version: string; lastDay: IsoDate | null }
  | { kind: Exclude<ValidityEnd, 'annulled'> }
);

/** What a process that was opened has answered: read once, to find the way on. */
export type Report = { outcome: string; process: 'drafting' | 'review' | 'deliberation' | 'unifieds' };

/** Why a process that was to be opened was not, as it was told then. */
export type Obstacle = { rule: string } & Words;

/** Who receives the document after its publication; `party` is null for a body that is not in the tree here. */
export type FilingReceiver = { body: Body; party: PartyId | null; name: string; by: FiledBy };

/** How it stands with the filing with one receiver, as that filing has reported it. `missing`: its period is over, nothing was handed in. */
export type FilingStanding = {
  receiver: string;
  name: string;
  filing: string | null;
  standing: 'due' | 'missing' | 'submitted' | 'registered' | 'countedAsMet' | 'refused' | 'reviewed';
  isLate: boolean;
  on: IsoDate | null;
};

/** Stands for the office where a warning or a suspension is not that of a correction that runs. */
export const BY_OFFICE = 'office';

/** Ids, hashes, days; what people wrote lies in the history and in insert-only rows. */
export type SpineContext = {
  process: string;
  document: string;
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; lead: PartyId; office: PartyId; registrar: PartyId | null };
  issuers: readonly PartyId[];
  reviewers: readonly PartyId[];
  signatories: readonly PartyId[];
  /** Whom it is filed with, each its own filing: by hand where none runs here. */
  receivers: readonly string[];
  /** Everybody who comes to have it: by a filing, a copy, or the registration. */
  filedWith: readonly FilingReceiver[];
  drafters: readonly PersonId[];
  /** Whoever screened, planned, took in or entered for the office. */
  deciders: readonly PersonId[];
  /** 在途件: the stage at which it was taken in; null for a case that began here. */
  takenInAt: TakenInAt | null;
  receipts: readonly Receipt[];
  /** Null until it is confirmed, and for a case that was taken in. */
  planned: Planned | null;
  fairCompetition: FairCompetition | null;
  /** The drafting that this life has opened; null for a case that goes by evidence alone. */
  drafting: Drafting | null;
  changes: readonly Change[];
  period: Period;
  unifiedNumber: string | null;
  report: Report | null;
  /** What stood against the last opening; none once something is opened anew. */
  obstacles: readonly Obstacle[];
  publication: Publication | null;
  /** 有效期末日 of the text as it stands now. */
  lastDay: IsoDate | null;
  pending: readonly Pending[];
  isEvaluated: boolean;
  /** Receivers whose filing was entered by hand. */
  filed: readonly string[];
  /** The filings that run here; none for a case that was published elsewhere. */
  filings: readonly FilingStanding[];
  /** 内部警示: the corrections that warn, and `BY_OFFICE` for what the office has put on by itself. */
  warnings: readonly string[];
  /** 停止执行: by whose record, in the same way. */
  suspensions: readonly string[];
  /** How it ended, once it has. */
  end: ValidityEnd | null;
};

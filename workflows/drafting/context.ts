import type {
  COMPETITION_CONCLUSIONS,
  CoordinationOutcome,
  DepartmentReply,
  IsoDate,
  LegalCheckResult,
  PartyId,
  PersonId,
  RiskLevel,
  TextHash,
} from '@fashen/domain';

/** A department that was asked, what it answered, and what came of its disagreement. */
export type Asked = { party: PartyId; reply: DepartmentReply | 'silent' | null; settled: CoordinationOutcome | null };

export type Competition = {
  conclusion: keyof typeof COMPETITION_CONCLUSIONS | 'mustChange';
  textHash: TextHash;
  /** Last day of an exception. */
  endsOn: IsoDate | null;
  /** The market regulator has said so too, where it is asked. */
  isConfirmed: boolean;
};

/** `round`: once more where the text changed in substance; `textHash` is what the public read. */
export type Consultation = { id: string; round: number; textHash: TextHash; closesOn: IsoDate; isClosed: boolean; isDone: boolean };

/** Ids, hashes, days; what people wrote lies in insert-only rows and in the history. */
export type DraftingContext = {
  process: string;
  document: string;
  /** The life of the document, which hears how it ends. */
  spine: string;
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; ownLegal: PartyId | null };
  /** Whose heads sign: the drafting department, and those that draft jointly. */
  signing: readonly PartyId[];
  /** 拟由县级以上政府出台: the market regulator reviews fair competition together with the drafters. */
  withRegulator: boolean;
  drafters: readonly PersonId[];
  /** Whoever checked the draft for the own legal section. */
  checkedBy: readonly PersonId[];
  frozen: TextHash | null;
  /** 起草说明 was written. */
  isExplained: boolean;
  consultation: Consultation | null;
  /** Code of the ground on which the public is not consulted. */
  waiver: string | null;
  /** The changed text for which it stands on record why the public is not asked once more. */
  spared: TextHash | null;
  asked: readonly Asked[];
  /** No other department is concerned. */
  isAlone: boolean;
  competition: Competition | null;
  experts: 'held' | 'notNeeded' | null;
  risk: RiskLevel | 'notNeeded' | null;
  hearing: 'held' | 'notNeeded' | null;
  hearingOn: IsoDate | null;
  check: { result: LegalCheckResult; textHash: TextHash } | null;
  discussed: TextHash | null;
  signed: readonly { party: PartyId; textHash: TextHash }[];
};

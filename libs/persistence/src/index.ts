export {
  type AdoptionCount,
  type Asked,
  BoardRepository,
  type BoardSight,
  type EndedCase,
  type FilingCount,
  type LightCount,
  type Within,
  type WorkloadCount,
} from './board/board.repository.js';
export { CalendarNoticeRepository, type ImportedNotice } from './calendar/calendar-notice.repository.js';
export {
  CheckpointRepository,
  type HeadNow,
  type HeadSeen,
  type IntegrityFinding,
  type VerificationRun,
} from './checkpoint/checkpoint.repository.js';
export { CitedRepository } from './correction/cited.repository.js';
export { CorrectionListRepository, type ListedCorrection } from './correction/correction-list.repository.js';
export { type CorrectionNote, CorrectionNoteRepository } from './correction/correction-note.repository.js';
export { type Database, type DatabaseOptions, openDatabase } from './database.js';
export {
  type Deadline,
  type DeadlineExtension,
  type DeadlinePause,
  DeadlineRepository,
  type DeadlineRevision,
  type DeadlineStatus,
} from './deadline/deadline.repository.js';
export { type Delegation, DelegationRepository, type KnownDelegation, type Revocation } from './delegation/delegation.repository.js';
export { DeskRepository, type PartyMember } from './delegation/desk.repository.js';
export { type AgendaItem, AgendaRepository, type Instruction, type View } from './deliberation/agenda.repository.js';
export { DeliberationRepository, type LeaderAct, type Verification, type WordingChange } from './deliberation/deliberation.repository.js';
export { type Attendee, type Meeting, type MeetingRecord, MeetingRepository } from './deliberation/meeting.repository.js';
export { type Clause, ClauseRepository } from './document/clause.repository.js';
export { type Document, DocumentRepository } from './document/document.repository.js';
export { type DocumentFile, DocumentFileRepository } from './document/document-file.repository.js';
export { type Issuing, IssuingRepository } from './document/issuing.repository.js';
export { KeptAnswerRepository } from './document/kept-answer.repository.js';
export { type Material, MaterialRepository } from './document/material.repository.js';
export type { Sight } from './document/sight.js';
export { SubjectRepository } from './document/subject.repository.js';
export { type Version, type VersionEntry, VersionRepository } from './document/version.repository.js';
export { type Draft, DraftRepository } from './draft/draft.repository.js';
export { type DraftingEntry, type DraftingRecord, DraftingRepository, type DraftingTrackMark } from './drafting/drafting.repository.js';
export { ActedRepository } from './engine/acted.repository.js';
export { GrantRepository } from './engine/grant.repository.js';
export { type IncidentOfCase, type IncidentPlace, IncidentRepository, type Waiting } from './engine/incident.repository.js';
export { type Queue, QueueRepository, type Queues } from './engine/queue.repository.js';
export { DocumentAskedRepository } from './evidence/document-asked.repository.js';
export { type Evidence, EvidenceRepository } from './evidence/evidence.repository.js';
export { type KeyWithdrawal, type KnownKey, type TrustedKeyEntry, TrustedKeyRepository } from './exchange/trusted-key.repository.js';
export { FileRepository, type StoredFile } from './file/file.repository.js';
export { type Filing, FilingRepository, type FilingStep } from './filing/filing.repository.js';
export {
  type FilingListFilter,
  FilingListRepository,
  type FilingSight,
  type ListedFiling,
} from './filing/filing-list.repository.js';
export { type FilingPackage, FilingPackageRepository, type PackedFile } from './filing/filing-package.repository.js';
export { type FilingProblem, FilingProblemRepository } from './filing-review/filing-problem.repository.js';
export { FilingReviewRepository, type FilingReviewStep, type ReceivedFiling } from './filing-review/filing-review.repository.js';
export {
  type FilingReviewFilter,
  FilingReviewListRepository,
  type ListedFilingReview,
} from './filing-review/filing-review-list.repository.js';
export { type ReceivedDocument, ReceivedDocumentRepository } from './filing-review/received-document.repository.js';
export { type ReceivedPackage, ReceivedPackageRepository } from './filing-review/received-package.repository.js';
export { type Account, AccountRepository, type HeldRole } from './identity/account.repository.js';
export { type AccountRequest, AccountRequestRepository } from './identity/account-request.repository.js';
export { type AdministrationEntry, AdministrationRepository } from './identity/administration.repository.js';
export { type Party, PartyRepository } from './identity/party.repository.js';
export { type Moment, type Session, SessionRepository } from './identity/session.repository.js';
export { type SignInEntry, SignInRepository } from './identity/sign-in.repository.js';
export { AnswerRepository, type ItemAnswer, type ItemVerdict } from './legality-review/answer.repository.js';
export { type CheckMark, CheckMarkRepository } from './legality-review/check-mark.repository.js';
export { type Inquiry, type InquiryReply, InquiryRepository } from './legality-review/inquiry.repository.js';
export { type JointSession, JointSessionRepository } from './legality-review/joint-session.repository.js';
export { type Opinion, type OpinionItem, OpinionRepository } from './legality-review/opinion.repository.js';
export { ReviewFactsRepository } from './legality-review/review-facts.repository.js';
export { type UrgentExemption, UrgentExemptionRepository } from './legality-review/urgent-exemption.repository.js';
export { type InLibrary, type LibraryFilter, LibraryRepository } from './library/library.repository.js';
export { type LegalAdvicePoint, LegalAdviceRepository } from './light-review/legal-advice.repository.js';
export { type DocumentInList, type DocumentListFilter, DocumentListRepository } from './list/document-list.repository.js';
export type { ListPlace } from './list/keyset.js';
export { type ClockState, type ListedProcess, type Listing, ListingRepository, type TaskClock } from './list/listing.repository.js';
export { type SavedView, SavedViewRepository } from './list/saved-view.repository.js';
export { ChainedLog, LOG_NAMES, type LogBreak, type LogEnd, type LogName } from './log/chained-log.js';
export {
  type DiscussionMeeting,
  DiscussionMeetingRepository,
  type DiscussionResult,
} from './non-adoption-discussion/meeting.repository.js';
export { type DiscussionRemark, DiscussionRemarkRepository } from './non-adoption-discussion/remark.repository.js';
export { SuccessionRepository } from './normative-document/succession.repository.js';
export { type Recorded, type RecordedValidity, ValidityRepository } from './normative-document/validity.repository.js';
export { type Notice, NoticeRepository } from './notice/notice.repository.js';
export { type DocumentNumber, DocumentNumberRepository } from './number/document-number.repository.js';
export { type IssuedNumber, NumberRepository } from './number/number.repository.js';
export { type RegisteredNumber, RegisterRepository, type SeriesTaken } from './number/register.repository.js';
export { type NumberCode, type UnifiedNumber, UnifiedNumberRepository } from './number/unified-number.repository.js';
export { type Objection, type ObjectionChannel, ObjectionRepository } from './objection/objection.repository.js';
export { type AnswerKind, type ObjectionAnswer, ObjectionAnswerRepository } from './objection/objection-answer.repository.js';
export { type ObjectionDraft, ObjectionDraftRepository } from './objection/objection-draft.repository.js';
export { type ObjectionFile, ObjectionFileRepository } from './objection/objection-file.repository.js';
export { ObjectionGroupRepository } from './objection/objection-group.repository.js';
export {
  type DeliveryWay,
  type ObjectionDelivery,
  type ObjectionLetter,
  ObjectionLetterRepository,
} from './objection/objection-letter.repository.js';
export { ObjectionRecoveryRepository, type PersonalDataLook, PersonalDataLookRepository } from './objection/objection-look.repository.js';
export { type ObjectionOutcome, ObjectionOutcomeRepository } from './objection/objection-outcome.repository.js';
export { type ObjectionPerson, ObjectionPersonRepository, type ReachedBy } from './objection/objection-person.repository.js';
export {
  type MaskedStatement,
  type ObjectionStatement,
  ObjectionStatementRepository,
  type StatementKind,
} from './objection/objection-statement.repository.js';
export {
  type ObjectionText,
  ObjectionTextRepository,
  type PublicReply,
  PublicReplyRepository,
} from './objection/objection-text.repository.js';
export { type OmissionNote, OmissionNoteRepository } from './omission/omission-note.repository.js';
export { type LateFiling, type OmissionRecord, OmissionRecordRepository } from './omission/omission-record.repository.js';
export { type OmittedPaper, OmittedPaperRepository } from './omission/omitted-paper.repository.js';
export { type PaperList, type PaperListEntry, PaperListRepository, type PaperScreening } from './omission/paper-list.repository.js';
export { pace } from './pace.js';
export {
  type Comment,
  type CommentChannel,
  type CommentLook,
  CommentRepository,
  type CommentSpeaker,
} from './participation/comment.repository.js';
export {
  type CommentAnswer,
  CommentAnswerRepository,
  type ResultLine,
} from './participation/comment-answer.repository.js';
export { CommentCountRepository, type CommentCounts } from './participation/comment-count.repository.js';
export { type CommentGroup, CommentGroupRepository, type GroupFilter } from './participation/comment-group.repository.js';
export {
  type Consultation,
  type ConsultationNotice,
  ConsultationRepository,
  type ConsultationSummary,
} from './participation/consultation.repository.js';
export { type ProducedDocument, ProducedDocumentRepository } from './produced-document/produced-document.repository.js';
export { type PlanItem, type PlanProgress, PlanRepository, type YearlyPlan } from './project/plan.repository.js';
export { type PlanAdjustment, PlanAdjustmentRepository } from './project/plan-adjustment.repository.js';
export { type ProjectNote, ProjectNoteRepository } from './project/project-note.repository.js';
export { type InForce, SimilarRepository } from './project/similar.repository.js';
export { type Suggestion, SuggestionRepository, type SuggestionStep } from './project/suggestion.repository.js';
export { type FinishedReview, type ReviewCheck, ReviewCheckRepository } from './review-sampling/review-check.repository.js';
export { TooOld } from './schema.js';
export type { Breadth, FoundDocument } from './search/look-up.js';
export { type FoundText, type FoundUnit, SearchRepository } from './search/search.repository.js';
export { SearchIndex } from './search/search-index.js';
export { anyMarksOf, marksOf, ONLY_HAN, type Part, partsOf, tokensOf } from './search/tokens.js';
export type { Sql, SqlReader, SqlStore, SqlTx, SqlValue } from './sql.js';
export { ServedAlready } from './sqlite/alone.js';
export {
  type DocumentTask,
  type ListedTask,
  type Task,
  type TaskListFilter,
  type TaskReader,
  TaskRepository,
} from './task/task.repository.js';
export { threadOptions } from './threads.js';
export { type Print, type PrintDifference, PrintRepository } from './three-unifieds/print.repository.js';
export { type Channel, type Erratum, type Publication, PublicationRepository } from './three-unifieds/publication.repository.js';
export { type EffectExemption, type RegistrationAct, RegistrationRepository } from './three-unifieds/registration.repository.js';

import type { EntitySchema } from 'typeorm';
import { CalendarNoticeRow } from './calendar/calendar-notice.row.js';
import { CheckpointHeadRow, CheckpointRow, IntegrityFindingRow, VerificationRow } from './checkpoint/checkpoint.row.js';
import { CorrectionNoteRow } from './correction/correction-note.row.js';
import { DeadlineRow } from './deadline/deadline.row.js';
import { DeadlineExtensionRow } from './deadline/deadline-extension.row.js';
import { DeadlinePauseRow } from './deadline/deadline-pause.row.js';
import { DeadlineRevisionRow } from './deadline/deadline-revision.row.js';
import { DelegationRow } from './delegation/delegation.row.js';
import { DelegationRevocationRow } from './delegation/delegation-revocation.row.js';
import { AgendaItemRow } from './deliberation/agenda-item.row.js';
import { AgendaResultRow } from './deliberation/agenda-result.row.js';
import { InstructionRow } from './deliberation/instruction.row.js';
import { InstructionVerificationRow } from './deliberation/instruction-verification.row.js';
import { LeaderActRow } from './deliberation/leader-act.row.js';
import { MeetingRow } from './deliberation/meeting.row.js';
import { MeetingAttendanceRow } from './deliberation/meeting-attendance.row.js';
import { MeetingRecordRow } from './deliberation/meeting-record.row.js';
import { MeetingViewRow } from './deliberation/meeting-view.row.js';
import { WordingChangeRow } from './deliberation/wording-change.row.js';
import { ClauseRow } from './document/clause.row.js';
import { DocumentRow } from './document/document.row.js';
import { DocumentDrafterRow } from './document/document-drafter.row.js';
import { DocumentIssuerRow } from './document/document-issuer.row.js';
import { DocumentIssuingRow } from './document/document-issuing.row.js';
import { DocumentReviewerRow } from './document/document-reviewer.row.js';
import { DocumentSubjectRow } from './document/document-subject.row.js';
import { MaterialRow } from './document/material.row.js';
import { VersionRow } from './document/version.row.js';
import { DraftRow } from './draft/draft.row.js';
import { DraftingRecordRow, DraftingRow, DraftingTrackRow } from './drafting/drafting.row.js';
import { EventColumns } from './engine/event.row.js';
import { GrantColumns } from './engine/grant.row.js';
import { IncidentColumns, OutboxColumns } from './engine/outbox.row.js';
import { ProcessColumns } from './engine/process.row.js';
import { SealedKeyColumns } from './engine/sealed-key.row.js';
import { StoredAnswerColumns } from './engine/stored-answer.row.js';
import { TimerColumns } from './engine/timer.row.js';
import { DocumentAskedRow } from './evidence/document-asked.row.js';
import { EvidenceRow } from './evidence/evidence.row.js';
import { TrustedKeyRow, TrustedKeyWithdrawalRow } from './exchange/trusted-key.row.js';
import { FileRow } from './file/file.row.js';
import { type ColumnTypes, fileChunkSchema } from './file/file-chunk.row.js';
import { FilingRow } from './filing/filing.row.js';
import { FilingPackageRow, FilingReportNumberRow } from './filing/filing-package.row.js';
import { FilingStepRow } from './filing/filing-step.row.js';
import {
  FilingRegisterNumberRow,
  FilingReviewProblemRow,
  FilingReviewRow,
  FilingReviewStepRow,
} from './filing-review/filing-review.row.js';
import { ReceivedDocumentRow } from './filing-review/received-document.row.js';
import { ReceivedPackageRow } from './filing-review/received-package.row.js';
import { AccountRow } from './identity/account.row.js';
import { AccountRequestRow } from './identity/account-request.row.js';
import { AccountRoleRow } from './identity/account-role.row.js';
import { AdministrationEntryRow } from './identity/administration-entry.row.js';
import { PartyRow } from './identity/party.row.js';
import { SessionRow } from './identity/session.row.js';
import { SignInRow } from './identity/sign-in.row.js';
import { AnswerRow } from './legality-review/answer.row.js';
import { CheckMarkRow } from './legality-review/check-mark.row.js';
import { InquiryReplyRow, InquiryRow } from './legality-review/inquiry.row.js';
import { ItemVerdictRow } from './legality-review/item-verdict.row.js';
import { JointSessionRow } from './legality-review/joint-session.row.js';
import { OpinionRow } from './legality-review/opinion.row.js';
import { OpinionItemRow } from './legality-review/opinion-item.row.js';
import { UrgentExemptionRow } from './legality-review/urgent-exemption.row.js';
import { LegalAdvicePointRow } from './light-review/legal-advice-point.row.js';
import { DocumentListingRow, ProjectionFormatRow } from './list/document-listing.row.js';
import { SavedViewRow } from './list/saved-view.row.js';
import { LogHeadRow } from './log/log-head.row.js';
import { DiscussionMeetingRow } from './non-adoption-discussion/discussion-meeting.row.js';
import { DiscussionRemarkRow } from './non-adoption-discussion/discussion-remark.row.js';
import { DiscussionResultRow } from './non-adoption-discussion/discussion-result.row.js';
import { ValidityEventRow } from './normative-document/validity-event.row.js';
import { ValidityPhaseRow } from './normative-document/validity-phase.row.js';
import { NoticeRow } from './notice/notice.row.js';
import { DocumentNumberRow } from './number/document-number.row.js';
import { IssuedNumberRow } from './number/issued-number.row.js';
import { NumberSeriesRow } from './number/number-series.row.js';
import { UnifiedNumberRow } from './number/unified-number.row.js';
import { UnifiedNumberCodeRow } from './number/unified-number-code.row.js';
import { ObjectionRow } from './objection/objection.row.js';
import { ObjectionDraftRow } from './objection/objection-draft.row.js';
import { ObjectionFileRow } from './objection/objection-file.row.js';
import { ObjectionAnswerRow, ObjectionDeliveryRow, ObjectionLetterRow } from './objection/objection-letter.row.js';
import { ObjectionRecoveryRow, PersonalDataLookRow } from './objection/objection-look.row.js';
import { ObjectionOutcomeRow } from './objection/objection-outcome.row.js';
import { ObjectionPersonRow } from './objection/objection-person.row.js';
import { ObjectionStatementRow } from './objection/objection-statement.row.js';
import { ObjectionTextRow, PublicReplyRow } from './objection/objection-text.row.js';
import { OmissionNoteRow, OmittedPaperRow } from './omission/omitted-paper.row.js';
import { PaperListEntryRow, PaperListRow, PaperScreeningRow } from './omission/paper-list.row.js';
import { CommentLookRow, CommentRow } from './participation/comment.row.js';
import { CommentAnswerRow, CommentReplyRow } from './participation/comment-answer.row.js';
import { ConsultationRow, ConsultationStepRow } from './participation/consultation.row.js';
import { ProducedDocumentRow } from './produced-document/produced-document.row.js';
import { PlanAdjustmentRow, PlanItemRow, ProjectNoteRow, YearlyPlanRow } from './project/plan.row.js';
import { SuggestionRow, SuggestionStepRow } from './project/suggestion.row.js';
import { ReviewCheckRow } from './review-sampling/review-check.row.js';
import { TaskRow } from './task/task.row.js';
import { EffectExemptionRow } from './three-unifieds/effect-exemption.row.js';
import { ErratumRow } from './three-unifieds/erratum.row.js';
import { PublicationRow } from './three-unifieds/publication.row.js';
import { PublicationPrintRow } from './three-unifieds/publication-print.row.js';
import { RegistrationActRow } from './three-unifieds/registration-act.row.js';

type Row = EntitySchema | (new () => object);

/** Every table as TypeORM sees it: columns only, names as in the database, so that `SELECT *` answers with these types. */
export const rowsFor = (types: ColumnTypes): Row[] => [
  ProcessColumns,
  EventColumns,
  TimerColumns,
  OutboxColumns,
  IncidentColumns,
  StoredAnswerColumns,
  GrantColumns,
  SealedKeyColumns,
  PartyRow,
  AccountRow,
  AccountRoleRow,
  SessionRow,
  AccountRequestRow,
  AdministrationEntryRow,
  LogHeadRow,
  SignInRow,
  CheckpointRow,
  CheckpointHeadRow,
  VerificationRow,
  IntegrityFindingRow,
  CalendarNoticeRow,
  FileRow,
  fileChunkSchema(types),
  DocumentRow,
  DocumentDrafterRow,
  DocumentIssuingRow,
  DocumentIssuerRow,
  DocumentReviewerRow,
  DocumentSubjectRow,
  VersionRow,
  ClauseRow,
  MaterialRow,
  EvidenceRow,
  DocumentAskedRow,
  OpinionRow,
  OpinionItemRow,
  CheckMarkRow,
  AnswerRow,
  ItemVerdictRow,
  InquiryRow,
  InquiryReplyRow,
  JointSessionRow,
  UrgentExemptionRow,
  DeadlineRow,
  DeadlinePauseRow,
  DeadlineExtensionRow,
  DeadlineRevisionRow,
  NumberSeriesRow,
  IssuedNumberRow,
  ProducedDocumentRow,
  TaskRow,
  NoticeRow,
  DelegationRow,
  DelegationRevocationRow,
  DiscussionRemarkRow,
  DiscussionMeetingRow,
  DiscussionResultRow,
  MeetingRow,
  AgendaItemRow,
  MeetingRecordRow,
  MeetingAttendanceRow,
  MeetingViewRow,
  AgendaResultRow,
  InstructionRow,
  InstructionVerificationRow,
  LeaderActRow,
  WordingChangeRow,
  ValidityEventRow,
  ValidityPhaseRow,
  UnifiedNumberCodeRow,
  UnifiedNumberRow,
  DocumentNumberRow,
  RegistrationActRow,
  EffectExemptionRow,
  PublicationRow,
  PublicationPrintRow,
  ErratumRow,
  LegalAdvicePointRow,
  ReviewCheckRow,
  DraftRow,
  DraftingRow,
  DraftingRecordRow,
  DraftingTrackRow,
  DocumentListingRow,
  ProjectionFormatRow,
  SavedViewRow,
  CorrectionNoteRow,
  FilingRow,
  FilingStepRow,
  FilingPackageRow,
  FilingReportNumberRow,
  ObjectionRow,
  ObjectionPersonRow,
  ObjectionStatementRow,
  ObjectionFileRow,
  ObjectionAnswerRow,
  ObjectionLetterRow,
  ObjectionDeliveryRow,
  ObjectionRecoveryRow,
  ObjectionDraftRow,
  PersonalDataLookRow,
  ObjectionTextRow,
  ObjectionOutcomeRow,
  PublicReplyRow,
  TrustedKeyRow,
  TrustedKeyWithdrawalRow,
  PaperListRow,
  PaperListEntryRow,
  PaperScreeningRow,
  OmittedPaperRow,
  OmissionNoteRow,
  ReceivedDocumentRow,
  ReceivedPackageRow,
  FilingReviewRow,
  FilingReviewStepRow,
  FilingRegisterNumberRow,
  FilingReviewProblemRow,
  ConsultationRow,
  ConsultationStepRow,
  CommentRow,
  CommentAnswerRow,
  CommentReplyRow,
  CommentLookRow,
  ProjectNoteRow,
  YearlyPlanRow,
  PlanItemRow,
  PlanAdjustmentRow,
  SuggestionRow,
  SuggestionStepRow,
];

import type { Migration } from '../migration.js';
import { administrationTables } from './20261124-administration.js';
import { clauseTable } from './20261124-clause.js';
import { deadlineTables } from './20261124-deadline.js';
import { delegationTables } from './20261124-delegation.js';
import { deliberationTables } from './20261124-deliberation.js';
import { documentTables } from './20261124-document.js';
import { documentIssuingTables } from './20261124-document-issuing.js';
import { engineTables } from './20261124-engine.js';
import { evidenceTables } from './20261124-evidence.js';
import { fileTables } from './20261124-file.js';
import { identityTables } from './20261124-identity.js';
import { legalityReviewTables } from './20261124-legality-review.js';
import { lightReviewTables } from './20261124-light-review.js';
import { nonAdoptionDiscussionTables } from './20261124-non-adoption-discussion.js';
import { normativeDocumentTables } from './20261124-normative-document.js';
import { noticeTable } from './20261124-notice.js';
import { numberTables } from './20261124-number.js';
import { partyKinds } from './20261124-party-kinds.js';
import { producedDocumentTable } from './20261124-produced-document.js';
import { reviewInquiryTables } from './20261124-review-inquiry.js';
import { reviewSamplingTables } from './20261124-review-sampling.js';
import { taskTable } from './20261124-task.js';
import { threeUnifiedsTables } from './20261124-three-unifieds.js';
import { correctionTables } from './20261125-correction.js';
import { documentListing } from './20261125-document-listing.js';
import { draftTable } from './20261125-draft.js';
import { exchangeTables } from './20261125-exchange.js';
import { filingTables } from './20261125-filing.js';
import { filingReviewTables } from './20261125-filing-review.js';
import { objectionTables } from './20261125-objection.js';
import { objectionTextTables } from './20261125-objection-text.js';
import { omissionTables } from './20261125-omission.js';
import { savedViewTable } from './20261125-saved-view.js';
import { searchIndex } from './20261125-search.js';
import { objectionOutcomeTable } from './20261126-objection-outcome.js';
import { objectionSubjectTable } from './20261126-objection-subject.js';
import { boardIndexes } from './20261129-board.js';
import { correctionsOpened } from './20261129-corrections-opened.js';
import { documentSubjectTable } from './20261129-document-subject.js';
import { draftingTables } from './20261129-drafting.js';
import { libraryIndexes } from './20261129-library.js';
import { objectionDraftTable } from './20261129-objection-draft.js';
import { objectionPapers } from './20261129-objection-papers.js';
import { participationTables } from './20261129-participation.js';
import { planAdjustmentTable } from './20261129-plan-adjustment.js';
import { projectTables } from './20261129-project.js';
import { clausePlaces } from './20261130-clause-places.js';
import { searchSettled } from './20261130-search-settled.js';
import { accountRequestTable } from './20261203-account-request.js';
import { checkpointTables } from './20261203-checkpoint.js';
import { filingRegisterNumber } from './20261203-filing-register-number.js';
import { sessionsListed } from './20261203-sessions-listed.js';
import { subjectsUnwritten } from './20261203-subjects-unwritten.js';
import { timerFailures } from './20261203-timer-failures.js';

/** In the order of their numbers; never changed once released, only added to. */
export const migrations: readonly Migration[] = [
  engineTables,
  identityTables,
  fileTables,
  documentTables,
  legalityReviewTables,
  deadlineTables,
  numberTables,
  producedDocumentTable,
  taskTable,
  noticeTable,
  clauseTable,
  evidenceTables,
  partyKinds,
  documentIssuingTables,
  nonAdoptionDiscussionTables,
  delegationTables,
  deliberationTables,
  normativeDocumentTables,
  reviewInquiryTables,
  threeUnifiedsTables,
  lightReviewTables,
  reviewSamplingTables,
  administrationTables,
  draftTable,
  documentListing,
  savedViewTable,
  searchIndex,
  correctionTables,
  filingTables,
  objectionTables,
  exchangeTables,
  filingReviewTables,
  omissionTables,
  objectionTextTables,
  objectionOutcomeTable,
  objectionSubjectTable,
  libraryIndexes,
  boardIndexes,
  projectTables,
  correctionsOpened,
  participationTables,
  draftingTables,
  documentSubjectTable,
  objectionPapers,
  objectionDraftTable,
  planAdjustmentTable,
  clausePlaces,
  searchSettled,
  sessionsListed,
  accountRequestTable,
  checkpointTables,
  timerFailures,
  subjectsUnwritten,
  filingRegisterNumber,
];

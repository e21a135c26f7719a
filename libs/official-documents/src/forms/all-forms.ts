import { acceptanceNotice } from './acceptance-notice.js';
import { amendmentTable } from './amendment-table.js';
import { consultationNotice } from './consultation-notice.js';
import { consultationResult } from './consultation-result.js';
import { correctionClosing } from './correction-closing.js';
import { correctionNotice } from './correction-notice.js';
import { correctionReport } from './correction-report.js';
import { deliberationMinutes } from './deliberation-minutes.js';
import { draftingStatement } from './drafting-statement.js';
import { exchangeRecord } from './exchange-record.js';
import { explanationRequest } from './explanation-request.js';
import { filingDeferral } from './filing-deferral.js';
import { filingOpinion } from './filing-opinion.js';
import { filingReceipt } from './filing-receipt.js';
import { filingRefusal } from './filing-refusal.js';
import { filingReport } from './filing-report.js';
import type { Form } from './form.js';
import { legalAdviceLetter } from './legal-advice-letter.js';
import { legalityOpinion } from './legality-opinion.js';
import { nonAdoptionStatement } from './non-adoption-statement.js';
import { numberRegister } from './number-register.js';
import { objectionAcceptance } from './objection-acceptance.js';
import { objectionClosing } from './objection-closing.js';
import { objectionDelay } from './objection-delay.js';
import { objectionDiversion } from './objection-diversion.js';
import { objectionExtension } from './objection-extension.js';
import { objectionFollowUp } from './objection-follow-up.js';
import { objectionReceipt } from './objection-receipt.js';
import { objectionRefusal } from './objection-refusal.js';
import { objectionReply } from './objection-reply.js';
import { objectionSupplement } from './objection-supplement.js';
import { objectionTransfer } from './objection-transfer.js';
import { objectionWithdrawal } from './objection-withdrawal.js';
import { publicReply } from './public-reply.js';
import { registrationNotice } from './registration-notice.js';
import { returnNotice } from './return-notice.js';
import { scrutinyDecision } from './scrutiny-decision.js';
import { signingSheet } from './signing-sheet.js';
import { statementRequest } from './statement-request.js';
import { submissionLetter } from './submission-letter.js';
import { supplementNotice } from './supplement-notice.js';
import { planProgress, yearlyPlan } from './yearly-plan.js';

/** Every form of the house, by its name. */
export const FORMS: ReadonlyMap<string, Form<never>> = new Map(
  [
    acceptanceNotice,
    amendmentTable,
    consultationNotice,
    consultationResult,
    correctionClosing,
    correctionNotice,
    correctionReport,
    deliberationMinutes,
    draftingStatement,
    exchangeRecord,
    explanationRequest,
    filingDeferral,
    filingOpinion,
    filingReceipt,
    filingRefusal,
    filingReport,
    legalAdviceLetter,
    legalityOpinion,
    nonAdoptionStatement,
    numberRegister,
    objectionAcceptance,
    objectionClosing,
    objectionDelay,
    objectionDiversion,
    objectionExtension,
    objectionFollowUp,
    objectionReceipt,
    objectionRefusal,
    objectionReply,
    objectionSupplement,
    objectionTransfer,
    objectionWithdrawal,
    publicReply,
    registrationNotice,
    returnNotice,
    scrutinyDecision,
    signingSheet,
    statementRequest,
    submissionLetter,
    supplementNotice,
    yearlyPlan,
    planProgress,
  ].map((form) => [form.form, form]),
);

import { type FilingEntry, type FilingStandingCode, filingStanding } from '@fashen/contracts';
import { FILED_BY, type FiledBy, type Words } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import type { ListedFiling } from '@fashen/persistence';
import { filing, OCCASIONS, type Occasion } from '@fashen/workflow-filing';
import { lightOf } from '../deadline/present.js';

const MISSING: Words = { zh: '逾期未报', en: 'missing' };

export const standingWords = (standing: string): Words =>
  standing === 'missing' ? MISSING : (filing.states[standing]?.label ?? { zh: standing, en: standing });
export const occasionWords = (occasion: string): Words => OCCASIONS[occasion as Occasion];
export const filedByWords = (by: string): Words => FILED_BY[by as FiledBy];

/** A line of the list of filings, on the day of `at`. */
export function presentFilingEntry(row: ListedFiling, name: (id: string) => string, at: Instant): FilingEntry {
  const standing: FilingStandingCode = filingStanding.parse(row.standing);
  return {
    id: row.id,
    document: { id: row.document, title: row.title, unifiedNumber: row.unifiedNumber, documentNumber: row.documentNumber },
    issuer: name(row.lead),
    draftingDepartment: name(row.drafting),
    submitter: name(row.submitter),
    receiver: { party: row.receiverParty, body: row.receiverBody, name: row.receiverName },
    filedBy: { code: row.filedBy, ...filedByWords(row.filedBy) },
    occasion: { code: row.occasion, ...occasionWords(row.occasion) },
    publishedOn: row.publishedOn,
    standing: { code: standing, ...standingWords(standing) },
    isLate: row.isLate,
    due: row.due,
    light: row.running ? lightOf(row.running, at).light : null,
    submittedOn: row.submittedOn,
    reportNumber: row.reportNumber,
    registeredOn: row.registeredOn,
    registerNumber: row.registerNumber,
  };
}

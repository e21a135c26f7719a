import type { SpineContext } from './context.js';
import type { OpenInput } from './events.js';

/** The context at the start; a document that is not there gives an empty one, which the start's guards refuse. */
export function opened({ id, facts, by, document }: OpenInput): SpineContext {
  const { text, way } = facts;
  const isOffice = by.role === 'generalOffice';
  return {
    process: id,
    document,
    version: text?.version ?? '',
    textHash: text?.textHash ?? 't1:',
    title: text?.title ?? '',
    profile: text?.profile ?? '',
    parties: { drafting: text?.draftingParty ?? '', lead: way?.lead ?? '', office: way?.office ?? '', registrar: way?.registrar ?? null },
    issuers: way?.issuers ?? [],
    reviewers: way?.reviewers ?? [],
    signatories: way?.signatories ?? [],
    receivers: way?.receivers ?? [],
    filedWith: way?.filedWith ?? [],
    drafters: [...new Set([...facts.drafters, ...(text ? [text.uploadedBy] : []), ...(isOffice ? [] : [by.person])])],
    deciders: isOffice ? [by.person] : [],
    takenInAt: null,
    receipts: [],
    planned: null,
    fairCompetition: null,
    drafting: null,
    changes: [],
    period: { years: null, lastDay: null },
    unifiedNumber: null,
    report: null,
    obstacles: [],
    publication: null,
    lastDay: null,
    pending: [],
    isEvaluated: false,
    filed: [],
    warnings: [],
    suspensions: [],
    filings: [],
    end: null,
  };
}

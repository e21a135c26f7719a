import type { UnifiedContext } from './context.js';
import { submittedBy } from './effect-day.js';
import type { ApplyInput } from './events.js';

/** The context at the start; a document that is not there gives an empty one, which the start's guards refuse. */
export function opened({ id, facts, by, document, spine, appliedOn, ...given }: ApplyInput): UnifiedContext {
  const { text, way } = facts;
  const isDrafting = by.role === 'drafter' || by.role === 'draftingHead';
  const drafters = [...facts.drafters, ...(text ? [text.uploadedBy] : []), ...(isDrafting ? [by.person] : [])];
  return {
    process: id,
    document,
    spine: spine ?? null,
    version: text?.version ?? '',
    textHash: text?.textHash ?? 't1:',
    title: text?.title ?? '',
    profile: text?.profile ?? '',
    parties: { drafting: text?.draftingParty ?? '', lead: way?.lead ?? '', office: way?.office ?? '', registrar: way?.registrar ?? '' },
    issuers: way?.issuers ?? [],
    reviewers: way?.reviewers ?? [],
    effect: { on: given.effectiveOn ?? null, isAtOnce: given.takesEffectAtOnce },
    explainer: given.explainer ?? null,
    drafters: [...new Set(drafters)],
    registrars: [],
    appliedOn,
    submission: submittedBy(facts.submission, appliedOn),
    registeredOn: null,
    unifiedNumber: null,
    documentNumber: null,
    gapExemption: null,
    publishedOn: null,
    effectiveOn: null,
    errata: 0,
    running: facts.clocks.filter((key) => key === 'register'),
    overdue: [],
  };
}

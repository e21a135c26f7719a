import type { DeliberationContext } from './context.js';
import type { ApplyInput } from './events.js';

/** The context at the start; a document that is not there gives an empty one, which the start's guards refuse. */
export function opened({ id, facts, by, document, spine, appliedOn }: ApplyInput): DeliberationContext {
  const { text, way } = facts;
  const isOffice = by.role === 'generalOffice';
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
    parties: {
      drafting: text?.draftingParty ?? '',
      lead: way?.lead ?? '',
      office: way?.office ?? '',
      superior: way?.superior ?? null,
      registrar: way?.registrar ?? null,
    },
    signatories: way?.signatories ?? [],
    reviewers: way?.reviewers ?? [],
    bodies: way?.bodies ?? [],
    urgentSigning: way?.urgentSigning ?? null,
    rules: way?.rules ?? { quorum: { share: 1, basis: '' }, chairLast: { isRule: true, basis: '' } },
    drafters: [...new Set(drafters)],
    deciders: isOffice ? [by.person] : [],
    lastFactOn: appliedOn,
    item: null,
    itemCount: 0,
    decisions: {},
    instructions: {},
    instructionCount: 0,
    revision: null,
    verifiedBy: [],
    approval: null,
    exemption: null,
  };
}

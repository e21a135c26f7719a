import type { DraftingContext } from './context.js';
import type { OpenInput } from './opening.js';

/** The context at the start; a document that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, facts, document, spine, jointly }: OpenInput): DraftingContext {
  const { text, place } = facts;
  const drafting = text?.draftingParty ?? '';
  return {
    process: id,
    document,
    spine,
    version: text?.version ?? '',
    textHash: text?.textHash ?? 't1:',
    title: text?.title ?? '',
    profile: text?.profile ?? '',
    parties: { drafting, ownLegal: place.ownLegal },
    signing: [...new Set([drafting, ...jointly])],
    withRegulator: place.withRegulator,
    drafters: [...new Set([...facts.drafters, ...(text ? [text.uploadedBy] : [])])],
    checkedBy: [],
    frozen: null,
    isExplained: false,
    consultation: null,
    waiver: null,
    spared: null,
    asked: [],
    isAlone: false,
    competition: null,
    experts: null,
    risk: null,
    hearing: null,
    hearingOn: null,
    check: null,
    discussed: null,
    signed: [],
  };
}

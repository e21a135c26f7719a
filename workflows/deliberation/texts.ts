import { dateIn, type IsoDate, type PersonId } from '@fashen/domain';
import type { DeliberationContext } from './context.js';
import type { DeliberationEvent } from './events.js';

type Named<K extends DeliberationEvent['type']> = Extract<DeliberationEvent, { type: K }>;
type Change = Partial<DeliberationContext>;

export const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): readonly PersonId[] => [
  ...new Set([...people, ...more]),
];
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** Decisions, instructions and signatures are of one text; of another there are none. */
export const undecided = { decisions: {}, instructions: {}, revision: null, verifiedBy: [], exemption: null, item: null, approval: null };

/** The newest text becomes the text under deliberation, and whoever brought it stands on the drafting side. */
export function takeText(context: DeliberationContext, { facts, by, at }: DeliberationEvent): Change {
  const { text } = facts;
  if (!text) return {};
  return {
    ...undecided,
    version: text.version,
    textHash: text.textHash,
    title: text.title,
    drafters: joined(context.drafters, ...facts.drafters, text.uploadedBy, by.person),
    lastFactOn: later(context.lastFactOn, dateIn(at)),
  };
}

/** The text that was looked at becomes the text under deliberation, with what was decided on the one before. */
export const takeRevision = ({ revision, version, textHash, title }: DeliberationContext): Change => ({
  version: revision?.version ?? version,
  textHash: revision?.textHash ?? textHash,
  title: revision?.title ?? title,
  revision: null,
  verifiedBy: [],
});

/** A text that waits to be looked at: nothing is decided on it yet, and whoever brought it stands on the drafting side. */
export const lookAt = (context: DeliberationContext, { facts, by }: Named<'handInRevision' | 'declareWording'>): Change =>
  facts.text
    ? {
        revision: {
          version: facts.text.version,
          textHash: facts.text.textHash,
          title: facts.text.title,
          handedInBy: facts.text.uploadedBy,
        },
        verifiedBy: [],
        drafters: joined(context.drafters, ...facts.drafters, facts.text.uploadedBy, by.person),
      }
    : {};

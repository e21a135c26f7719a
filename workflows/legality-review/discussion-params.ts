import type { ReviewContext } from './context.js';
import { DISCUSSION, type DiscussionInput } from './discussion.js';
import { isDisputed } from './discussion-evolve.js';
import type { ReviewEffects } from './effects.js';
import type { Named } from './evolution.js';
import { params } from './params.js';

type Opened = { context: ReviewContext; event: Named<'openDiscussion'> };

/** Kept items that were answered, with what was said for them, in the order of the opinion. */
const disputed = ({ items }: ReviewContext, answers: Named<'openDiscussion'>['facts']['answersGiven']): DiscussionInput['items'] =>
  Object.entries(items)
    .filter(([, item]) => isDisputed(item))
    .sort(([, one], [, other]) => one.ordinal - other.ordinal)
    .map(([id, { ordinal, weight, response }]) => {
      const reason = answers.find(({ item }) => item === id)?.reason ?? null;
      return { id, ordinal, weight, response: response!, reason };
    });

export const discussionParams = {
  discussion: ({ context, event }: Opened): ReviewEffects['openProcess'] => {
    const { process, document, version, textHash, title, profile, parties, drafters, reviewers, handlers } = context;
    const items = disputed(context, event.facts.answersGiven);
    const sides = { drafting: parties.drafting, review: parties.review };
    const input = {
      review: process,
      document,
      version,
      textHash,
      title,
      profile,
      parties: sides,
      items,
      drafters,
      reviewers,
      handlers,
    };
    return { workflow: DISCUSSION, input };
  },
  /** The opinion that a text is unlawful after all names the items that stay. */
  concludedOpinion: ({ context }: { context: ReviewContext }): ReviewEffects['insertOpinion'] => ({
    opinion: context.opinion,
    round: context.draftRound,
    conclusion: 'unlawful',
    items: staying(context),
  }),
  finalOpinion: (world: { context: ReviewContext; event: Named<'opinionNumbered'> }): ReviewEffects['renderOpinion'] => ({
    ...params.issuedOpinion(world),
    items: staying(world.context),
  }),
};

/** Ids of the 违法必改 items that were discussed to the end and stay, in order. */
export const staying = ({ items }: ReviewContext): string[] =>
  Object.entries(items)
    .filter(([, { status }]) => status === 'stays')
    .sort(([, one], [, other]) => one.ordinal - other.ordinal)
    .map(([id]) => id);

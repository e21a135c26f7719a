import { dateIn } from '@fashen/domain';
import type { FilingReceiver, SpineContext } from './context.js';
import type { OpenFiling, SpineEffects } from './effects.js';
import type { SpineEvent } from './events.js';
import { occasionOf } from './filing-occasion.js';

type About = Pick<OpenFiling, 'spine' | 'occasion' | 'publishedOn' | 'decision'>;

const openings = (context: SpineContext, receivers: readonly FilingReceiver[], about: About): SpineEffects['openFilings'] => ({
  filings: receivers.map(({ body, party, name, by }) => ({
    document: context.document,
    receiver: { body, party, name },
    filedBy: by,
    version: context.publication!.version,
    textHash: context.publication!.textHash,
    ...about,
  })),
});

/** One filing for each receiver of the way. */
export const filingParams = {
  ofPublication: ({ context }: { context: SpineContext }): SpineEffects['openFilings'] =>
    openings(context, context.filedWith, {
      spine: context.process,
      occasion: occasionOf(context.title, context.changes),
      publishedOn: context.publication!.publishedOn,
      decision: null,
    }),
  /**
   * A lapse that was declared outside was not registered here, so that no registration counts for it. The life ends in the same step, and
   * waits for nobody.
   */
  ofLapse: ({ context, event }: { context: SpineContext; event: Extract<SpineEvent, { type: 'declareLapsed' }> }) =>
    openings(
      context,
      context.filedWith.map((one) => (one.by === 'registration' ? { ...one, by: 'filing' } : one)),
      { spine: null, occasion: 'lapse', publishedOn: dateIn(event.at), decision: event.evidence },
    ),
};

import type { DispatchedHandler, Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { type LightReviewEffects, noticeText } from '@fashen/workflow-light-review';
import { notify } from '../notice/notify.js';
import { numberFor } from '../number/registrar.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { deadlineHandlers } from './deadline-handlers.js';
import { lightReviewFactLoaders } from './facts.js';
import { letterPaper, type ReadLightReview } from './letter.js';
import { coverTitle, insertPoints } from './opinion-handlers.js';

/** Letters of advice have a yearly series of each body, apart from that of its legality opinions. */
const SERIES = { series: 'legal-advice', kind: '法' } as const;

const renderLetter =
  ({ store, clock, read }: HandlerServices): DispatchedHandler =>
  async ({ effect }) => {
    const review = (await read(effect.process)) as ReadLightReview | undefined;
    if (!review) throw new Error(`There is no light review ${effect.process}`);
    const params = effect.params as LightReviewEffects['renderLetter'];
    const { profile, parties } = review.context;
    await new DocumentProducer(store, clock).produce(effect, {
      document: params.document,
      profile,
      title: '法律意见函',
      prepare: (tx) => numberFor(tx, { ...SERIES, party: parties.review, holder: review.id, on: params.signedOn, at: clock.now() }),
      facts: (reader, number) => letterPaper(reader, review, params, number),
    });
  };

/** Everything that a light review asks of the server. */
export function lightReviewHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar } = services;
  return {
    facts: lightReviewFactLoaders,
    transactional: { ...deadlineHandlers(calendar), insertPoints, coverTitle },
    dispatched: {
      renderLetter: renderLetter(services),
      notify: notify(store, clock, (params) => {
        const { to, message, details } = params as LightReviewEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

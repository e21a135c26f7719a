import { LifeStory, OFFICE } from './normative-document.js';
import type { RunningServer } from './server.js';

const QUARTER = 900_000;
let numbers = 100;

/** A decision that goes on here from its signatures: declared, registered, numbered, published. */
export class Decision extends LifeStory {
  /** An address signs in only so often in a quarter of an hour. */
  static on(server: RunningServer): Decision {
    server.clock.pass(QUARTER);
    return new Decision(server);
  }

  async signedElsewhere(): Promise<void> {
    await this.screened();
    await this.done(OFFICE, 'takeIn', { stage: 'registering', receipts: await this.receipts('registering') });
  }

  application = (explainer: string, more: object = {}) => ({ appliedOn: this.today(), explainer, ...more });

  async publishedWith(changes: readonly object[], more: object = {}): Promise<string> {
    await this.done('urban-drafter', 'declareChanges', { changes });
    const { explainer } = await this.supporting();
    await this.done('urban-drafter', 'applyForRegistration', this.application(explainer, more));
    const unified = await this.part('three-unifieds');
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: `临政规〔2026〕${++numbers}号` });
    await unified.done('office-publisher', 'publish', await unified.publication());
    await this.inState('awaitingEffect');
    return (await this.details()).publication.effectiveOn;
  }
}

import { LifeStory, OFFICE } from './normative-document.js';
import type { RunningServer } from './server.js';

const QUARTER = 900_000;
let numbers = 100;
const OF_FIVE_YEARS = [
  '临江市人民政府关于调整部分文件的决定',
  '第一条 按照附件调整。',
  '第二条 本决定自公布之日起三十日后施行，有效期五年。',
];

/** A decision that goes on here from its signatures: declared, registered, numbered, published. */
export class Decision extends LifeStory {
  override registrar = 'office-registrar';
  publisher = 'office-publisher';
  private text: readonly string[] | null = null;
  private years: { years?: number } = {};

  /** As the place has it: in Shandong the department of justice registers, and the text says how long it is valid (238号 53条). */
  static by(profile: string, server: RunningServer): Decision {
    const decision = Decision.on(server);
    if (profile !== 'shandong') return decision;
    return Object.assign(decision, {
      registrar: 'justice-registrar',
      publisher: 'justice-registrar',
      years: { years: 5 },
      text: OF_FIVE_YEARS,
    });
  }

  /** An address signs in only so often in a quarter of an hour. */
  static on(server: RunningServer): Decision {
    server.clock.pass(QUARTER);
    return new Decision(server);
  }

  async signedElsewhere(): Promise<void> {
    const upload: Parameters<LifeStory['screened']> = this.text === null ? [] : [{}, [...this.text]];
    await this.screened(...upload);
    await this.done(OFFICE, 'takeIn', { stage: 'registering', receipts: await this.receipts('registering') });
  }

  application = (explainer: string, more: object = {}) => ({ appliedOn: this.today(), explainer, ...more });

  async publishedWith(changes: readonly object[], more: object = {}): Promise<string> {
    await this.done('urban-drafter', 'declareChanges', { changes });
    const { explainer } = await this.supporting();
    await this.done('urban-drafter', 'applyForRegistration', this.application(explainer, { ...this.years, ...more }));
    const unified = await this.part('three-unifieds');
    await unified.done(this.registrar, 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: `临政规〔2026〕${++numbers}号` });
    await unified.done(this.publisher, 'publish', await unified.publication());
    await this.inState('awaitingEffect');
    return (await this.details()).publication.effectiveOn;
  }
}

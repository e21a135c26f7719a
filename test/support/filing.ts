import { TEXT } from './deliberation.js';
import { LifeStory, OFFICE, TESTS } from './normative-document.js';
import type { RunningServer } from './server.js';

export const FILING_CLERK = 'office-filing';
let reports = 0;
const OF_FIVE_YEARS = [...TEXT.slice(0, 4), '第四条 本办法自公布之日起三十日后施行，有效期五年。'];

/** Another number each time, as the office gives it. */
export function reportNumber(): string {
  reports += 1;
  return `临政规备〔2026〕${reports}号`;
}

/** One filing as its people play it over HTTP. */
export class FilingStory extends LifeStory {
  clerk = FILING_CLERK;

  /** The report is made, and says what it must. */
  async reported(more: Record<string, unknown> = {}): Promise<string> {
    const number = reportNumber();
    const made = (await this.read('auditor')).body.documents.length;
    await this.done(this.clerk, 'draftReport', { number, signedOn: this.today(), ...more });
    await this.papers(made + 1);
    return number;
  }

  statement = async (): Promise<{ piece: string; evidence: string }> => ({
    piece: 'draftingStatement',
    evidence: await this.evidence(this.clerk, 'other', '起草说明'),
  });

  /** Handed in with everything that belongs to it. */
  async submitted(more: Record<string, unknown> = {}, report: Record<string, unknown> = {}): Promise<void> {
    await this.reported({ attachments: [await this.statement()], ...report });
    await this.done(this.clerk, 'submit', { submittedOn: this.today(), ...more });
  }

  letter = (): Promise<string> => this.evidence(this.clerk, 'other', '来函');

  /** What the receiver answers on paper. */
  async entered(action: string, body: Record<string, unknown> = {}): Promise<void> {
    await this.done(this.clerk, action, { on: this.today(), scan: await this.letter(), ...body });
  }
}

/** A document whose life has led to its publication here. */
export class FiledLife extends LifeStory {
  clerk = FILING_CLERK;
  publisher = 'office-publisher';
  /** Who screens, takes in and enters the document number. */
  office = OFFICE;
  years = 3;
  /** The text where it must be another than that of every story. */
  text: readonly string[] | null = null;

  /** As the place has it: in Shandong the department of justice registers, and the text says how long it is valid (238号 53条). */
  static by(profile: string, server: RunningServer): FiledLife {
    const life = new FiledLife(server);
    if (profile !== 'shandong') return life;
    return Object.assign(life, { registrar: 'justice-registrar', publisher: 'justice-registrar', years: 5, text: OF_FIVE_YEARS });
  }

  /** Taken in with its signatures, then registered, numbered and published here. */
  async publishedHere(number: string, ...upload: Parameters<LifeStory['upload']>): Promise<void> {
    const own: Parameters<LifeStory['upload']> = this.text === null ? [] : [{}, [...this.text]];
    await this.signedElsewhere(...(upload.length > 0 ? upload : own));
    await this.registeredHere(number);
  }

  async signedElsewhere(...upload: Parameters<LifeStory['upload']>): Promise<void> {
    await this.begun(...upload);
    await this.done(this.office, 'screenIn', TESTS);
    const receipts = await this.receipts('registering', this.today(), this.office);
    await this.done(this.office, 'takeIn', { stage: 'registering', receipts });
  }

  async registeredHere(number: string, more: Record<string, unknown> = {}): Promise<void> {
    const { explainer } = await this.supporting();
    await this.done(this.drafter, 'applyForRegistration', { appliedOn: this.today(), explainer, years: this.years, ...more });
    const unified = await this.part('three-unifieds');
    await unified.done(this.registrar, 'register');
    await unified.done(this.office, 'enterDocumentNumber', { number });
    await unified.done(this.publisher, 'publish', await unified.publication());
    await this.inState('awaitingEffect');
  }

  /** The filing with that receiver, once it runs; another than `but`. */
  async filing(receiver: string, but = ''): Promise<FilingStory> {
    const found = new FilingStory(this.server);
    found.document = this.document;
    found.clerk = this.clerk;
    const auditor = await this.as('auditor');
    await this.until(async () => {
      const { processes } = (await auditor.get(`/api/documents/${this.document}`)).body;
      for (const { id, workflow } of processes as { id: string; workflow: string }[]) {
        if (workflow !== 'filing' || id === but) continue;
        const { details } = (await auditor.get(`/api/processes/${id}`)).body;
        if ((details.receiver.party ?? details.receiver.body) === receiver) found.id = id;
      }
      return found.id;
    });
    return found;
  }

  /** How it stands with that receiver, as the life has heard. */
  filedWith = async (receiver: string) => (await this.details()).filings.find((one: { receiver: string }) => one.receiver === receiver);

  heard = (receiver: string, standing: string): Promise<void> =>
    this.until(async () => (await this.filedWith(receiver))?.standing === standing);
}

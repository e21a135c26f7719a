import { type Person, Unexpected } from './person.js';
import type { Workday } from './workday.js';

/** `document`: the name of a file that the step handed in or brought forth. */
export type Step = { who: string; action: string; state: string; document: string | null; at: string };

type Kept = { id: string };
type Accepted = { id: string; revision: number; at: string };
export type Item = { id: string; ordinal: number; anchor: string; weight: string };
export type Page = {
  revision: number;
  states: readonly { label: { zh: string } }[];
  documents: readonly { form: string; name: string; href: string }[];
  details: { correction?: string | null; items?: readonly Item[]; verification?: { unsolicited: readonly { key: string }[] } | null };
};

/** One process as its people see it: each acts on the page in front of them, and every step is written down. */
export class CaseFile {
  id = '';

  constructor(
    private readonly workday: Workday,
    private readonly tell: (step: Step) => void,
    private readonly tellPaper: (name: string) => void,
    readonly steps: Step[] = [],
    public document = '',
  ) {}

  /** The next process about the same document; its steps go on in the same list. */
  follow(): CaseFile {
    return new CaseFile(this.workday, this.tell, this.tellPaper, this.steps, this.document);
  }

  /** A paper is handed in at the document's own address. */
  async hand(
    login: string,
    action: string,
    where: 'versions' | 'materials' | 'evidence',
    file: string,
    fields: Record<string, string> = {},
  ): Promise<string> {
    const person = await this.workday.as(login);
    const kept = await person.upload<{ version?: Kept; material?: Kept; evidence?: Kept }>(
      `/api/documents/${this.document}/${where}`,
      file,
      fields,
    );
    this.note(person, action, file, `${this.workday.day}T01:00:00.000Z`, this.id === '' ? '起草' : await this.state(person));
    return (kept.version ?? kept.material ?? kept.evidence)?.id ?? '';
  }

  async open(login: string, action: string, workflow: string, input: Record<string, unknown>): Promise<void> {
    const person = await this.workday.as(login);
    const opened = await person.post<Accepted>('/api/processes', {
      workflow,
      input: { document: this.document, ...input },
    });
    this.id = opened.id;
    this.note(person, action, null, opened.at, await this.state(person));
  }

  async act(login: string, action: string, event: string, payload: Record<string, unknown> = {}): Promise<void> {
    const person = await this.workday.as(login);
    const done = await this.onPage(login, (revision) => person.post<Accepted>(`/api/processes/${this.id}/${event}`, payload, revision));
    this.note(person, action, null, done.at, await this.state(person));
  }

  /** Tries what the rules do not allow; the refusal's own words are written down. A gate that stands open fails the story. */
  async tryInVain(login: string, action: string, event: string, payload: Record<string, unknown> = {}): Promise<void> {
    const person = await this.workday.as(login);
    const refusal = await this.onPage(login, (revision) => person.post(`/api/processes/${this.id}/${event}`, payload, revision)).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(refusal instanceof Unexpected) || refusal.status >= 500) throw refusal ?? new Error(`${action} was not refused`);
    this.note(person, `${action}（未准）`, null, `${this.workday.day}T01:00:00.000Z`, refusal.words);
  }

  /** Acts on the page in front of them; who is told that it is stale, because a timer or a message came meanwhile, looks again. */
  private async onPage<T>(login: string, send: (revision: number) => Promise<T>): Promise<T> {
    for (let { revision } = await this.page(login); ; ) {
      try {
        return await send(revision);
      } catch (error) {
        const now = (await this.page(login)).revision;
        if (!(error instanceof Unexpected) || error.status !== 412 || now === revision) throw error;
        revision = now;
      }
    }
  }

  /** Somebody who has no account: what was done, and what it came to. */
  tellOf(who: string, action: string, state: string): void {
    this.keep({ who, action, state, document: null, at: `${this.workday.day}T01:00:00.000Z` });
  }

  async page(login: string): Promise<Page> {
    return (await this.workday.as(login)).get<Page>(`/api/processes/${this.id}`);
  }

  /** A paper is made after the commit; this waits for it, and names it in the step that brought it forth. */
  async paper(login: string, form: string, from: string): Promise<{ name: string; href: string }> {
    const found = await this.workday.until(
      async () => (await this.page(login)).documents.findLast((paper) => paper.form === form),
      (paper) => paper !== undefined,
    );
    const step = this.steps.findLast(({ action }) => action === from);
    if (!found || !step) throw new Error(`no step ${from} that brought forth a paper of the form ${form}`);
    step.document = found.name;
    this.tellPaper(found.name);
    return found;
  }

  private async state(person: Person): Promise<string> {
    const { states } = await person.get<Page>(`/api/processes/${this.id}`);
    return states.map(({ label }) => label.zh).join(' · ');
  }

  private note({ name, party }: Person, action: string, file: string | null, at: string, state: string): void {
    this.keep({ who: `${party} ${name}`, action, state, document: file?.split(/[\\/]/).at(-1) ?? null, at });
  }

  private keep(step: Step): void {
    this.steps.push(step);
    this.tell(step);
  }
}

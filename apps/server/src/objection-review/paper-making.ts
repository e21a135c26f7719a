import type { Clock, Engine } from '@fashen/engine';
import {
  type Database,
  type Objection,
  type ObjectionAnswer,
  ObjectionOutcomeRepository,
  ObjectionTextRepository,
} from '@fashen/persistence';
import type { ObjectionContext } from '@fashen/workflow-objection-review';
import { Inject, Injectable } from '@nestjs/common';
import { numberFor } from '../number/registrar.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { rendered } from '../text-work/rendered.js';
import { ENGINE } from '../workflow/tokens.js';
import type { Approved, LetterScene } from './letter-facts.js';
import { FORMS } from './letter-forms.js';
import { asSealed } from './sealed-texts.js';

/** Numbers of cases have a yearly series of each office; they lead to nobody, and are no tracking codes. */
const SERIES = { series: 'objection-case', kind: '异' } as const;

/** To whom it is made out, and what was opened for that; null: a copy for the office, which names nobody and no paper of theirs. */
export type Addressee = Pick<LetterScene, 'credentials'> & { name: string | null };

/** F7 from what is kept of an answer: the same paper for its person, for the letter to them, and for the office. */
@Injectable()
export class ObjectionPaperMaking {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND where the case has no ground for that paper */
  async make(objection: Objection, answer: ObjectionAnswer, to: Addressee | null): Promise<Buffer> {
    const scene: LetterScene = {
      objection,
      answer,
      caseNumber: await this.numberOf(objection),
      addressee: to?.name || '申请人',
      paper: to !== null && objection.document === null ? await this.titleOf(objection) : null,
      credentials: to?.credentials ?? null,
    };
    const approved = await this.approved(objection, answer);
    const paper = await this.database.read(({ sql }) => FORMS[answer.kind](sql, scene, approved));
    if (!paper) throw new Problem('NOT_FOUND');
    return rendered(paper.blocks());
  }

  private numberOf({ id, receiver, receivedOn }: Objection): Promise<string> {
    const request = { ...SERIES, party: receiver, holder: id, on: receivedOn, at: this.clock.now() };
    return this.database.store.transaction((tx) => numberFor(tx, request));
  }

  private async titleOf({ sealed }: Objection): Promise<string | null> {
    const paper = (await this.engine.unseal(asSealed(sealed))) as { title?: string } | undefined;
    return paper?.title || null;
  }

  /** The reasons of this answer: of the objection itself, or of the one that was examined in its place. */
  private async approved({ id, group }: Objection, { kind, reasons }: ObjectionAnswer): Promise<Approved> {
    const { lead, text } = await this.database.read(async ({ sql }) => {
      const outcomes = new ObjectionOutcomeRepository(sql);
      const own = (await outcomes.ofObjection(id)).findLast(({ answer }) => answer === kind);
      const found = own ?? (await outcomes.ofObjection(group)).findLast(({ answer }) => answer === kind);
      const examined = found?.objection ?? id;
      const texts = await new ObjectionTextRepository(sql).ofObjection(examined);
      return { lead: examined, text: texts.find((one) => one.id === found?.text) };
    });
    const context = (await this.engine.read(lead))?.context as ObjectionContext | undefined;
    const opened = async (row: string | null | undefined) => (row ? String((await this.engine.unseal(asSealed(row))) ?? '') : '');
    return {
      lead,
      clauses: context?.proposal?.clauses ?? [],
      reasons: reasons ?? (await opened(text?.explanation)),
      to: await opened(text?.to),
    };
  }
}

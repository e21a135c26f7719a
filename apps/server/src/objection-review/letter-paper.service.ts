import type { Caller, Clock, Engine } from '@fashen/engine';
import { render } from '@fashen/official-documents';
import {
  type Database,
  type Objection,
  type ObjectionAnswer,
  ObjectionAnswerRepository,
  ObjectionLetterRepository,
  ObjectionOutcomeRepository,
  ObjectionRepository,
  ObjectionTextRepository,
} from '@fashen/persistence';
import type { ObjectionContext } from '@fashen/workflow-objection-review';
import { Inject, Injectable } from '@nestjs/common';
import { numberFor } from '../number/registrar.js';
import { ObjectionLetters } from '../objection/letter.service.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../process/tokens.js';
import { type Approved, FORMS } from './letter-forms.js';
import { asSealed } from './sealed-texts.js';

/** Numbers of cases have a yearly series of each office; they lead to nobody, and are no tracking codes. */
const SERIES = { series: 'objection-case', kind: '异' } as const;

/** F7 a letter to one person as an official paper: made when it is opened, and kept nowhere, because it bears a name. */
@Injectable()
export class ObjectionLetterPapers {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly letters: ObjectionLetters,
  ) {}

  /** The look is kept before anything is opened. @throws Problem NOT_FOUND for a letter that brings no answer, or one without a form */
  async open(letter: string, why: string, caller: Caller): Promise<Buffer> {
    const { name } = await this.letters.open(letter, why, caller);
    const { objection, answer } = await this.answerOf(letter);
    const form = FORMS[answer.kind];
    if (!form) throw new Problem('NOT_FOUND');
    const scene = {
      objection,
      answer,
      caseNumber: await this.numberOf(objection),
      addressee: name ?? '申请人',
      paper: objection.document === null ? await this.titleOf(objection) : null,
    };
    const approved = await this.approved(objection, answer);
    const paper = await this.database.read(({ sql }) => form(sql, scene, approved));
    if (!paper) throw new Problem('NOT_FOUND');
    return render(paper.blocks());
  }

  private answerOf(letter: string): Promise<{ objection: Objection; answer: ObjectionAnswer }> {
    return this.database.read(async ({ sql }) => {
      const kept = await new ObjectionLetterRepository(sql).find(letter);
      const answer = kept?.answer ? await new ObjectionAnswerRepository(sql).find(kept.answer) : undefined;
      const objection = kept && (await new ObjectionRepository(sql).find(kept.objection));
      if (!answer || !objection) throw new Problem('NOT_FOUND');
      return { objection, answer };
    });
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
  private async approved({ id, group }: Objection, { kind }: ObjectionAnswer): Promise<Approved> {
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
    return { lead, clauses: context?.proposal?.clauses ?? [], reasons: await opened(text?.explanation), to: await opened(text?.to) };
  }
}

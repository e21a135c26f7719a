import type { ObjectionAnswers, ObjectionPaperAsked } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import {
  type Database,
  type Objection,
  type ObjectionAnswer,
  ObjectionAnswerRepository,
  ObjectionLetterRepository,
  ObjectionRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ObjectionLetters } from '../objection/letter.service.js';
import { ANSWERS } from '../objection/stages.js';
import { ObjectionTracking } from '../objection/tracking.service.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { ObjectionCaseReading } from './case-reading.service.js';
import { ObjectionPaperMaking } from './paper-making.js';

type Told = { objection: Objection; answer: ObjectionAnswer };

/** F7 as official papers: made when they are asked for, and kept nowhere, because they bear a name. */
@Injectable()
export class ObjectionLetterPapers {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly letters: ObjectionLetters,
    private readonly tracking: ObjectionTracking,
    private readonly cases: ObjectionCaseReading,
    private readonly making: ObjectionPaperMaking,
  ) {}

  /** The look is kept before anything is opened. @throws Problem NOT_FOUND for a letter that brings no answer yet */
  async open(letter: string, why: string, caller: Caller): Promise<Buffer> {
    const { name, code, secret } = await this.letters.open(letter, why, caller);
    const { objection, answer } = await this.database.read(async ({ sql }) => {
      const kept = await new ObjectionLetterRepository(sql).find(letter);
      const of = kept && (await new ObjectionRepository(sql).find(kept.objection));
      return of ? toldIn(sql, of, kept.answer) : nothing();
    });
    const credentials = code !== null && secret !== null ? { code, secret } : null;
    return this.making.make(objection, answer, { name, credentials });
  }

  /** By code and secret: what step `step` told, made out to that person. */
  async own({ step, ...credentials }: ObjectionPaperAsked, address: string): Promise<Buffer> {
    const { objection, name } = await this.tracking.addressee(credentials, address);
    const answer = await this.database.read(
      async ({ sql }) => (await new ObjectionAnswerRepository(sql).ofObjection(objection.id))[step - 1],
    );
    return answer ? this.making.make(objection, answer, { name, credentials: null }) : nothing();
  }

  /** What was told, in order, for whoever reads the case. */
  async told(id: string, by: Caller): Promise<ObjectionAnswers> {
    await this.cases.open(id, by, ['case']);
    const answers = await this.database.read(({ sql }) => new ObjectionAnswerRepository(sql).ofObjection(id));
    return {
      entries: answers.map(({ id: answer, kind, outcome, on, text, due }) => ({
        answer,
        kind,
        label: ANSWERS[kind],
        outcome,
        on,
        text,
        due,
      })),
    };
  }

  /** The office's copy: it names nobody. */
  async copy(id: string, answer: string, by: Caller): Promise<Buffer> {
    await this.cases.open(id, by, ['case']);
    const told = await this.database.read(async ({ sql }) => {
      const objection = await new ObjectionRepository(sql).find(id);
      const found = await new ObjectionAnswerRepository(sql).find(answer);
      return objection && found?.objection === id ? { objection, answer: found } : nothing();
    });
    return this.making.make(told.objection, told.answer, null);
  }
}

const nothing = (): never => {
  throw new Problem('NOT_FOUND');
};

/** A letter with code and secret goes out with what was said of the receipt. */
async function toldIn(sql: Sql, objection: Objection, id: string | null): Promise<Told> {
  const answers = new ObjectionAnswerRepository(sql);
  const answer = id === null ? (await answers.ofObjection(objection.id)).find(({ kind }) => kind === 'received') : await answers.find(id);
  return answer ? { objection, answer } : nothing();
}

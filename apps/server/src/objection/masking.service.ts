import type { MaskingView, NewMasking } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Database,
  ObjectionPersonRepository,
  type ObjectionStatement,
  ObjectionStatementRepository,
  type SqlTx,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ownObjection } from './desk-door.js';
import { holdsAny, maskedText, sentencesOf } from './identifying.js';
import { MEANS, type Means } from './keyed.js';
import { type SealedPerson, unseal } from './sealing.js';

const entryOf = ({ id, kind, maskedText: text, maskedBy, approvedAt }: ObjectionStatement): MaskingView['entries'][number] => ({
  statement: id,
  kind,
  maskedText: text,
  maskedBy,
  isApproved: approvedAt !== null,
});

/** 遮盖: the text that the authority will read. Whoever drafts it says of each sentence whether it stays; another person approves in the case. */
@Injectable()
export class ObjectionMasking {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  read(id: string, caller: Caller): Promise<MaskingView> {
    return this.database.read(async ({ sql }) => {
      await ownObjection(sql, id, caller);
      const statements = await new ObjectionStatementRepository(sql).ofObjection(id);
      return { entries: statements.filter(({ kind }) => kind !== 'withdrawal').map(entryOf) };
    });
  }

  /** @throws Problem PAYLOAD_REFUSED where the sentences are not those of the text, where nothing is left of it, or where it was approved */
  mask(id: string, statement: string, { sentences }: NewMasking, caller: Caller): Promise<MaskingView['entries'][number]> {
    return this.database.store.transaction(async (tx) => {
      await ownObjection(tx.sql, id, caller);
      const statements = new ObjectionStatementRepository(tx.sql);
      const kept = await statements.find(statement);
      if (kept?.objection !== id || kept.kind === 'withdrawal') throw new Problem('NOT_FOUND');
      const text = await unseal<string>(tx, this.means.installation, kept.sealed);
      const whole = text === undefined ? [] : sentencesOf(text);
      if (whole.length !== sentences.length) throw refused(OTHER_TEXT);
      if (!sentences.some(({ keep }) => keep)) throw refused(NOTHING_LEFT);
      const masked = maskedText(sentences.map(({ keep, text: reworded }, n) => ({ keep, text: reworded ?? whole[n]! })));
      if (await this.namesPerson(tx, id, masked)) throw refused(NAMES_PERSON);
      if (!(await statements.mask(statement, { text: masked, by: caller.person, at: this.clock.now() }))) throw refused(APPROVED);
      return entryOf((await statements.find(statement))!);
    });
  }

  /** What the persons gave of themselves stays in no text that others read, whatever two people overlooked. */
  private async namesPerson(tx: SqlTx, objection: string, masked: string): Promise<boolean> {
    for (const { sealed } of await new ObjectionPersonRepository(tx.sql).ofObjection(objection)) {
      const person = await unseal<SealedPerson>(tx, this.means.installation, sealed);
      if (person && holdsAny(masked, [person.name, person.phone, person.email, person.address, person.agentFor])) return true;
    }
    return false;
  }
}

const refused = (finding: SpokenFinding): Problem => new Problem('PAYLOAD_REFUSED', { findings: [finding] });

const OTHER_TEXT: SpokenFinding = {
  rule: 'masking.otherText',
  field: '/sentences',
  says: {
    zh: '句数与原文不一致，或者原文已不可读取。',
    en: 'There are more or fewer sentences than in the text, or the text cannot be read any more.',
  },
  wayOut: { zh: '请重新打开原文，逐句选择保留或者略去。', en: 'Open the text again and choose for each sentence.' },
};
const NOTHING_LEFT: SpokenFinding = {
  rule: 'masking.nothingLeft',
  field: '/sentences',
  says: { zh: '全部略去后没有可供制定机关说明的内容。', en: 'With everything left out the authority has nothing to answer to.' },
  wayOut: { zh: '请改写能够保留的意见，使之不能识别提出人。', en: 'Reword what can stay so that it leads to nobody.' },
};
const NAMES_PERSON: SpokenFinding = {
  rule: 'masking.namesPerson',
  field: '/sentences',
  says: { zh: '文本中仍有提出人填写的姓名或者联系方式。', en: 'The text still holds the name or the contact that the person gave.' },
  wayOut: { zh: '请略去或者改写有关句子。', en: 'Leave the sentence out or reword it.' },
};
const APPROVED: SpokenFinding = {
  rule: 'masking.approved',
  says: { zh: '该段遮盖文本已经核准。', en: 'This masked text was approved already.' },
  wayOut: { zh: '制定机关可能已经读到，不能再改。', en: 'The authority may have read it; it stays.' },
};

import { openSealed, type TransactionalHandler } from '@fashen/engine';
import { ObjectionPersonRepository, type ObjectionStatement, ObjectionStatementRepository, type SqlTx } from '@fashen/persistence';
import type { ObjectionEffects } from '@fashen/workflow-objection-review';
import { holdsAny, maskedText, sentencesOf } from '../objection/identifying.js';
import { type SealedPerson, unseal } from '../objection/sealing.js';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

type Choice = { keep: boolean; text?: string };

/**
 * 遮盖: keeps the text that the authority will read. What only the sealed words can tell is judged here, inside the step: a refusal undoes it.
 * @throws Problem PAYLOAD_REFUSED where the sentences are not those of the text, where nothing is left of it, where it names the person, or where it was
 * approved; NOT_FOUND where the objection has no such text
 */
export const keepMasking =
  (installation: Buffer): TransactionalHandler<SqlTx> =>
  async ({ tx, effect, process, at }) => {
    const { statement, by, sentences } = effect.params as ObjectionEffects['keepMasking'];
    const statements = new ObjectionStatementRepository(tx.sql);
    const found = await statements.find(statement);
    if (found?.objection !== process.id || found.kind === 'withdrawal') throw new Problem('NOT_FOUND');
    const choices = (await openSealed(tx, installation, sentences)) as Choice[];
    const text = maskedText(await reworded(tx, installation, found, choices));
    if (await namesPerson(tx, installation, process.id, text)) throw refused(NAMES_PERSON);
    if (!(await statements.mask(statement, { text, by, at }))) throw refused(APPROVED);
  };

async function reworded(tx: SqlTx, installation: Buffer, { sealed }: ObjectionStatement, choices: readonly Choice[]) {
  const text = await unseal<string>(tx, installation, sealed);
  const whole = text === undefined ? [] : sentencesOf(text);
  if (whole.length !== choices.length) throw refused(OTHER_TEXT);
  if (!choices.some(({ keep }) => keep)) throw refused(NOTHING_LEFT);
  return choices.map(({ keep, text: words }, n) => ({ keep, text: words ?? whole[n]! }));
}

/** What the persons gave of themselves stays in no text that others read, whatever two people overlooked. */
async function namesPerson(tx: SqlTx, installation: Buffer, objection: string, text: string): Promise<boolean> {
  for (const { sealed } of await new ObjectionPersonRepository(tx.sql).ofObjection(objection)) {
    const person = await unseal<SealedPerson>(tx, installation, sealed);
    if (person && holdsAny(text, [person.name, person.phone, person.email, person.address, person.agentFor])) return true;
  }
  return false;
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

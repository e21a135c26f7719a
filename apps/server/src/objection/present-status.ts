import type { ObjectionStatus, ObjectionStep } from '@fashen/contracts';
import {
  DeadlineRepository,
  DocumentRepository,
  type Objection,
  type ObjectionAnswer,
  ObjectionAnswerRepository,
  PartyRepository,
  type SqlReader,
} from '@fashen/persistence';
import { reasonOf } from '../deadline/present.js';
import { outcomeWords } from './outcome-words.js';
import { type SealedPaper, unseal } from './sealing.js';
import { ANSWERS, stageOf } from './stages.js';

const stepOf = ({ kind, on, outcome, text, nextDoor, due }: ObjectionAnswer): ObjectionStep => ({
  kind,
  label: ANSWERS[kind],
  on,
  outcome,
  outcomeLabel: outcomeWords(outcome),
  text,
  nextDoor,
  due,
});

/** Everything that its person is told; nothing of whoever signs with it. */
export async function presentStatus(
  reader: SqlReader,
  installation: Buffer,
  objection: Objection,
  mayNow: ObjectionStatus['mayNow'],
): Promise<ObjectionStatus> {
  const { sql } = reader;
  const answers = await new ObjectionAnswerRepository(sql).ofObjection(objection.id);
  const document = objection.document === null ? undefined : await new DocumentRepository(sql).find(objection.document);
  const paper = objection.document === null ? await unseal<SealedPaper>(reader, installation, objection.sealed) : undefined;
  const steps = answers.map(stepOf);
  return {
    kind: objection.kind,
    receivedOn: objection.receivedOn,
    receiver: (await new PartyRepository(sql).find(objection.receiver))!.name,
    document: document ? { id: document.id, title: document.title } : null,
    paper: paper?.title ?? null,
    stage: stageOf(answers.map(({ kind }) => kind)),
    due: await dueOf(reader, objection.id),
    steps,
    delays: steps.filter(({ kind }) => kind === 'delayed'),
    reply: steps.filter(({ kind }) => kind === 'replied').at(-1) ?? null,
    mayNow,
  };
}

/** The day by which it is answered runs from receipt and stays known when it has passed; not once the answer is there. */
async function dueOf({ sql }: SqlReader, process: string): Promise<ObjectionStatus['due']> {
  const deadline = await new DeadlineRepository(sql).latest(process, 'objection_reply');
  return deadline && !['met', 'stopped'].includes(deadline.status) ? { on: deadline.due, why: reasonOf(deadline) } : null;
}

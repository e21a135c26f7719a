import { CORRECTION_GROUNDS } from '@fashen/domain';
import type { DispatchedHandler } from '@fashen/engine';
import { type CorrectionNoticeFacts, correctionNotice, type DeadlineFact } from '@fashen/official-documents';
import { CorrectionNoteRepository, DeadlineRepository, PartyRepository, type Sql } from '@fashen/persistence';
import { type CorrectionContext, type CorrectionEffects, type DeadlineKey, LAW } from '@fashen/workflow-correction';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { documentFact } from '../document/document-fact.js';
import { numberFor } from '../number/registrar.js';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';

type Params = CorrectionEffects['renderOrder'];

/** Orders have a yearly series of each body. */
const SERIES = { series: 'correction-order', kind: '纠' } as const;

async function clockFact(sql: Sql, process: string, key: DeadlineKey): Promise<DeadlineFact | null> {
  const deadline = await new DeadlineRepository(sql).latest(process, key);
  return deadline ? deadlineFact(storedComputation(deadline)) : null;
}

/** What is wrong, place by place: the grounds and, as it was said, the words of the order, or of its being maintained. */
async function problemsOf(
  sql: Sql,
  context: CorrectionContext,
  { grounds, clauses, round }: Params,
): Promise<CorrectionNoticeFacts['problems']> {
  const notes = (await new CorrectionNoteRepository(sql).ofProcess(context.process)).filter((note) => note.round === round);
  const said = notes.findLast(({ kind }) => kind === (round === 1 ? 'order' : 'maintained'))?.words ?? '';
  const problem = [...grounds.map((ground) => CORRECTION_GROUNDS[ground].zh), ...(said === '' ? [] : [said])].join('。');
  const basis = [{ citation: LAW.grounds, verified: true }];
  const [first = '全文', ...others] = clauses;
  return [{ clause: first, problem, basis }, ...others.map((clause) => ({ clause, problem, basis }))];
}

/** 纠正通知 from the rows and the case: nothing in it says who brought the problem up. */
export async function orderFacts(sql: Sql, params: Params, context: CorrectionContext, number: string): Promise<CorrectionNoticeFacts> {
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const { parties, source, textHash, process, title } = context;
  const document = await documentFact(sql, context.document);
  const reply = await clockFact(sql, process, 'rectify_reply');
  const completion = await clockFact(sql, process, 'rectify_complete');
  if (!document || !reply) throw new Error(`There is no document or no period for the order ${process}`);
  return {
    authority: name(parties.ordering),
    documentNumber: number,
    recipients: [name(parties.addressee)],
    copyTo: [],
    signedOn: params.receivedOn,
    document: { ...document, title },
    source: source.kind,
    textHash,
    problems: await problemsOf(sql, context, params),
    bases: [reply.basis],
    reply,
    ...(completion === null ? {} : { completion }),
  };
}

/** Each order, the first and the one that maintains it, has a number and a paper of its own. */
export function renderOrder({ store, clock, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const params = effect.params as Params;
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no correction ${effect.process}`);
    const context = process.context as unknown as CorrectionContext;
    const holder = `${effect.process}/${params.round}`;
    await producer.produce(effect, {
      document: context.document,
      profile: context.profile,
      title: '纠正通知',
      prepare: (tx) => numberFor(tx, { ...SERIES, party: context.parties.ordering, holder, on: params.receivedOn, at: clock.now() }),
      facts: async ({ sql }, number) => paperOf(correctionNotice, await orderFacts(sql, params, context, number)),
    });
  };
}

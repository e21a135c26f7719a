import { formatDate } from '@fashen/domain';
import type { DispatchedHandler } from '@fashen/engine';
import {
  type CorrectionClosingFacts,
  type CorrectionDoneFact,
  type CorrectionReportFacts,
  correctionClosing,
  correctionReport,
  type DocumentFact,
  type ScrutinyDecisionFacts,
  scrutinyDecision,
} from '@fashen/official-documents';
import { PartyRepository, ProducedDocumentRepository, type Sql, ValidityRepository } from '@fashen/persistence';
import { type CorrectionContext, type CorrectionEffects, LAW } from '@fashen/workflow-correction';
import { documentFact } from '../document/document-fact.js';
import { numberFor } from '../number/registrar.js';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';

type Report = CorrectionEffects['renderReport'];
type Decision = CorrectionEffects['renderDecision'];
type Closing = CorrectionEffects['renderClosing'];
type Papers = 'renderReport' | 'renderDecision' | 'renderClosing';

/** Notices of the end are in one series with the orders. */
const SERIES = { series: 'correction-order', kind: '纠' } as const;
const ANSWERED_BY = { amended: 'amend', repealed: 'repeal', applicationStopped: 'stopApplying' } as const;
const REMAINING = '有关条款尚在文本中，在修改或者废止之前，系统内保留警示';

async function scene(
  sql: Sql,
  { document, title, parties }: CorrectionContext,
): Promise<{ document: DocumentFact; name: (id: string) => string }> {
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const found = await documentFact(sql, document);
  if (!found) throw new Error(`There is no document ${document} for a paper of ${parties.ordering}`);
  return { document: { ...found, title }, name: (id) => names.get(id) ?? id };
}

/** Of the order that was made last, where it has a number. */
async function orderNumber(sql: Sql, process: string): Promise<{ orderNumber?: string }> {
  const order = (await new ProducedDocumentRepository(sql).ofProcess(process)).findLast(({ form }) => form === 'correction-notice');
  const { documentNumber } = order ? (JSON.parse(order.facts) as { documentNumber?: string }) : {};
  return documentNumber === undefined ? {} : { orderNumber: documentNumber };
}

/** What was done, with the document that did it, as the register of validity has it. */
async function doneFact(sql: Sql, document: string, kind: CorrectionDoneFact['kind'], on: string): Promise<CorrectionDoneFact> {
  const events = await new ValidityRepository(sql).events(document);
  const event = events.findLast((one) => one.on === on && 'byDocument' in one && one.byDocument !== null);
  const by = event && 'byDocument' in event && event.byDocument ? await documentFact(sql, event.byDocument) : undefined;
  return { kind, on, ...(by && kind !== 'applicationStopped' ? { by } : {}) };
}

export async function reportFacts(sql: Sql, params: Report, context: CorrectionContext): Promise<CorrectionReportFacts> {
  const { document, name } = await scene(sql, context);
  const { kind, done, doneOn, words, clauses } = params;
  const answer = kind === 'completion' ? (params.answer ?? (done ? ANSWERED_BY[done] : 'amend')) : kind;
  const [first = '全文', ...others] = clauses;
  const said = { answer, text: words, basis: [] };
  return {
    authority: name(context.parties.addressee),
    recipients: [name(context.parties.ordering)],
    copyTo: [],
    signedOn: params.on,
    document,
    ...(await orderNumber(sql, context.process)),
    orderReceivedOn: params.receivedOn,
    answers: [{ clause: first, ...said }, ...others.map((clause) => ({ clause, ...said }))],
    done: done && doneOn && kind !== 'disagree' ? [await doneFact(sql, context.document, done, doneOn)] : [],
    attachments: [],
  };
}

export async function decisionFacts(sql: Sql, params: Decision, context: CorrectionContext): Promise<ScrutinyDecisionFacts> {
  const { document, name } = await scene(sql, context);
  const { addressee, ordering } = context.parties;
  return {
    authority: name(params.by),
    ...(params.number === null ? {} : { documentNumber: params.number }),
    recipients: [name(addressee)],
    copyTo: ordering === params.by ? [] : [name(ordering)],
    signedOn: params.on,
    document,
    kind: params.kind,
    clauses: params.clauses,
    reasons: [{ text: params.words }],
    bases: [{ citation: LAW.competent, verified: false }],
    effectiveOn: params.on,
    ...(params.lifts === null ? {} : { lifts: `${formatDate(params.lifts).zh}的停止执行决定` }),
  };
}

async function outcomeFact(sql: Sql, { outcome, on, words }: Closing, document: string): Promise<CorrectionClosingFacts['outcome']> {
  if (outcome === 'amended' || outcome === 'repealed' || outcome === 'applicationStopped') return doneFact(sql, document, outcome, on);
  return { kind: outcome, on, reason: words };
}

export async function closingFacts(sql: Sql, params: Closing, context: CorrectionContext, number: string): Promise<CorrectionClosingFacts> {
  const { document, name } = await scene(sql, context);
  const outcome = await outcomeFact(sql, params, context.document);
  return {
    authority: name(context.parties.ordering),
    documentNumber: number,
    recipients: [name(context.parties.addressee)],
    copyTo: [],
    signedOn: params.closedOn,
    document,
    ...(await orderNumber(sql, context.process)),
    orderedOn: params.receivedOn,
    clauses: params.clauses,
    outcome,
    verification: 'reason' in outcome || params.words === '' ? [] : [params.words],
    ...(outcome.kind === 'applicationStopped' ? { remaining: REMAINING } : {}),
  };
}

/** 纠正情况报告, the decision and 纠正办结通知; what somebody outside has written is kept as they wrote it, and is not written again. */
export function casePapers({ store, clock, read }: HandlerServices): Record<Papers, DispatchedHandler> {
  const producer = new DocumentProducer(store, clock);
  const contextOf = async (id: string): Promise<CorrectionContext> => {
    const process = await read(id);
    if (!process) throw new Error(`There is no correction ${id}`);
    return process.context as unknown as CorrectionContext;
  };
  return {
    renderReport: async ({ effect }) => {
      const params = effect.params as Report;
      if (!params.isOwn) return;
      const context = await contextOf(effect.process);
      const facts = async ({ sql }: { sql: Sql }) => paperOf(correctionReport, await reportFacts(sql, params, context));
      await producer.produceUnnumbered(effect, { document: context.document, profile: context.profile, title: '纠正情况报告', facts });
    },
    renderDecision: async ({ effect }) => {
      const params = effect.params as Decision;
      if (!params.isOwn) return;
      const context = await contextOf(effect.process);
      const facts = async ({ sql }: { sql: Sql }) => paperOf(scrutinyDecision, await decisionFacts(sql, params, context));
      await producer.produceUnnumbered(effect, { document: context.document, profile: context.profile, title: '监督决定', facts });
    },
    renderClosing: async ({ effect }) => {
      const params = effect.params as Closing;
      const context = await contextOf(effect.process);
      const holder = `${effect.process}/closing`;
      await producer.produce(effect, {
        document: context.document,
        profile: context.profile,
        title: '纠正办结通知',
        prepare: (tx) => numberFor(tx, { ...SERIES, party: context.parties.ordering, holder, on: params.closedOn, at: clock.now() }),
        facts: async ({ sql }, number) => paperOf(correctionClosing, await closingFacts(sql, params, context, number)),
      });
    },
  };
}

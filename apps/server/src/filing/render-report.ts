import type { Calendar } from '@fashen/calendar';
import type { DispatchedHandler } from '@fashen/engine';
import { type FilingReportFacts, filingReport } from '@fashen/official-documents';
import {
  DeadlineRepository,
  DocumentRepository,
  FilingRepository,
  PartyRepository,
  type Sql,
  ValidityRepository,
} from '@fashen/persistence';
import { type FilingContext, type FilingEffects, PIECES, periodOf } from '@fashen/workflow-filing';
import { storedComputation } from '../deadline/compute.js';
import { deadlineFact } from '../deadline/deadline-fact.js';
import { wayOf } from '../issuing/way.js';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { daysOf, materialsOf } from './materials.js';

type Params = FilingEffects['renderReport'];
type Told = Pick<FilingReportFacts, 'document' | 'earlier' | 'bases' | 'authority'>;

/** The document, and the one earlier document that it changes, where it is one. */
async function aboutDocument(sql: Sql, context: FilingContext): Promise<Told> {
  const { document, title, publishedOn, occasion } = context;
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const { issuers, lead, grounds } = await wayOf(sql, document);
  const name = (id: string): string => names.get(id) ?? id;
  const numbers = await new FilingRepository(sql).numbersOf(document);
  const [target, ...others] = occasion === 'publication' ? [] : await new ValidityRepository(sql).doneBy(document);
  const earlier = target && others.length === 0 ? await new DocumentRepository(sql).find(target.document) : undefined;
  const [ground] = grounds.filing;
  if (!ground) throw new Error(`There is no rule by which ${document} is filed`);
  return {
    authority: name(lead),
    document: {
      title,
      issuers: issuers.map(name),
      ...(numbers.document === null ? {} : { documentNumber: numbers.document }),
      ...(numbers.unified === null ? {} : { unifiedNumber: numbers.unified }),
      publishedOn,
    },
    ...(earlier ? { earlier: { title: earlier.title, issuers: [] } } : {}),
    bases: [{ citation: ground.source, verified: ground.verified }],
  };
}

/** The pieces that go with the report, each named once. */
async function attachmentsOf(sql: Sql, context: FilingContext, calendar: Calendar): Promise<FilingReportFacts['materials']> {
  const { files } = await materialsOf(sql, context, calendar);
  const names = new Set(files.filter(({ piece }) => piece !== 'report').map(({ piece }) => PIECES[piece].zh));
  return [PIECES.text.zh, ...[...names].filter((name) => name !== PIECES.text.zh)];
}

export async function reportFacts(sql: Sql, params: Params, context: FilingContext, calendar: Calendar): Promise<FilingReportFacts> {
  const { receiver, occasion, textHash, process } = context;
  const { shortGap } = await materialsOf(sql, context, calendar);
  const days = await daysOf(sql, context);
  const deadline = await new DeadlineRepository(sql).latest(process, periodOf(receiver));
  const period = deadline ? deadlineFact(storedComputation(deadline)) : null;
  return {
    ...(await aboutDocument(sql, context)),
    documentNumber: params.number,
    recipients: [receiver.name],
    copyTo: [],
    signedOn: params.signedOn,
    occasion,
    ...(days ? { effectiveOn: days.effectiveOn } : {}),
    ...(shortGap && params.gapReason !== null ? { shortGap: { days: shortGap.days, reason: params.gapReason } } : {}),
    materials: await attachmentsOf(sql, context, calendar),
    textHash,
    ...(period ? { deadline: period } : {}),
    ...(params.lateReason === null ? {} : { lateReason: params.lateReason }),
  };
}

/** F5 备案报告, under the number that the office gave it. */
export function renderReport({ store, clock, calendar, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no filing ${effect.process}`);
    const context = process.context as unknown as FilingContext;
    await producer.produceUnnumbered(effect, {
      document: context.document,
      profile: context.profile,
      title: `备案报告（${context.receiver.name}）`,
      facts: async ({ sql }) => paperOf(filingReport, await reportFacts(sql, effect.params as Params, context, calendar())),
    });
  };
}

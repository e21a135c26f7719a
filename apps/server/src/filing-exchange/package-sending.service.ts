import type { Caller, Engine, ProcessView } from '@fashen/engine';
import { buildPackage, type PackageContent, type SigningKey } from '@fashen/exchange';
import type { Database } from '@fashen/persistence';
import type { CorrectionContext } from '@fashen/workflow-correction';
import type { FilingContext } from '@fashen/workflow-filing';
import type { FilingReviewContext } from '@fashen/workflow-filing-review';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { EXCHANGE_KEY } from '../exchange/tokens.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { CALENDAR, ENGINE } from '../workflow/tokens.js';
import { nothingToSend, paperPending } from './findings.js';
import { answerContent } from './outgoing-answer.js';
import { filingContent } from './outgoing-filing.js';

export type Sealed = { bytes: Buffer; kind: string; title: string };

/** Those who file and those who answer: what is sealed is said in the name of the installation. */
const SENDERS: readonly string[] = ['filingClerk', 'generalOffice', 'filingReviewer', 'reviewHead'];

/** Makes packages for other installations: of a filing for its receiver, of an answer for who filed. */
@Injectable()
export class PackageSending {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALENDAR) private readonly calendar: CalendarInForce,
    @Inject(EXCHANGE_KEY) private readonly key: SigningKey,
  ) {}

  /** @throws Problem NOT_FOUND for whoever may not read the case whole, PAYLOAD_REFUSED while there is nothing to send */
  async seal(id: string, step: string | undefined, caller: Caller): Promise<Sealed> {
    if (!caller.roles.some((role) => SENDERS.includes(role))) throw new Problem('NOT_PERMITTED');
    const process = (await this.engine.readable(id, caller)).includes('history') ? await this.engine.read(id) : undefined;
    const calendar = this.calendar.current();
    const decidedBy = process && (await this.decidedBy(process));
    const content =
      process && (await this.database.read(({ sql }) => contentFor(sql, process, { step, calendar, decidedBy: decidedBy ?? null })));
    if (content === undefined) throw new Problem('NOT_FOUND');
    if (content === 'pending') throw new Problem('PAYLOAD_REFUSED', { findings: [paperPending] });
    if (content === 'nothing') throw new Problem('PAYLOAD_REFUSED', { findings: [nothingToSend] });
    return { bytes: buildPackage(content, this.key), kind: content.kind, title: content.document.title };
  }

  /** Who decided in the correction that a review has led to. */
  private async decidedBy({ context }: ProcessView): Promise<string | undefined> {
    const { correction } = context as Partial<FilingReviewContext>;
    const decided = correction ? ((await this.engine.read(correction))?.context as CorrectionContext | undefined) : undefined;
    return decided?.decision?.by;
  }
}

/** Undefined for a process that exchanges no packages. */
async function contentFor(
  sql: Parameters<typeof filingContent>[0],
  { workflow, context }: ProcessView,
  asked: Parameters<typeof answerContent>[2],
): Promise<PackageContent | 'pending' | 'nothing' | undefined> {
  if (workflow === 'filing') return (await filingContent(sql, context as unknown as FilingContext)) ?? 'nothing';
  if (workflow === 'filing-review') return (await answerContent(sql, context as unknown as FilingReviewContext, asked)) ?? 'nothing';
  return undefined;
}

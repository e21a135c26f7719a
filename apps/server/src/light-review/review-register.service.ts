import type { RegisteredReview, ReviewRegister } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Engine, ProcessView } from '@fashen/engine';
import { AccountRepository, type Database, DocumentRepository, PartyRepository, type Sql } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import type { LightReviewContext } from '@fashen/workflow-light-review';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { presentStates } from '../workflow/present-states.js';
import { ENGINE } from '../workflow/tokens.js';
import { KINDS, numberOf, openedSince } from './registered.js';

/** They see the register of every body; a review body sees its own. */
const ALL: readonly string[] = ['supervisor', 'auditor'];
const OWN: readonly string[] = ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'];

type Review = ProcessView & { context: ReviewContext | LightReviewContext };

/** 台账: legality reviews and light reviews in one list. */
@Injectable()
export class ReviewRegisterReading {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** By the day of receipt. @throws Problem NOT_PERMITTED for whoever neither reviews nor supervises nor audits */
  async ofYear(year: number, { party, roles }: Caller): Promise<ReviewRegister> {
    const seesAll = roles.some((role) => ALL.includes(role));
    if (!seesAll && !roles.some((role) => OWN.includes(role))) throw new Problem('NOT_PERMITTED');
    const reviews: Review[] = [];
    for (const id of await this.database.read(({ sql }) => openedSince(sql, year))) {
      const review = (await this.engine.read(id)) as Review | undefined;
      const isShown = review?.context.receivedOn.startsWith(`${year}-`) && (seesAll || review.context.parties.review === party);
      if (review && isShown) reviews.push(review);
    }
    return this.database.read(async ({ sql }) => {
      const entries: RegisteredReview[] = [];
      for (const review of reviews) entries.push(await entryOf(sql, review));
      return { year, entries: entries.sort((a, b) => a.receivedOn.localeCompare(b.receivedOn) || a.process.localeCompare(b.process)) };
    });
  }
}

async function entryOf(sql: Sql, review: Review): Promise<RegisteredReview> {
  const { id, workflow, state, status, updatedAt, context } = review;
  const { document, handler, receivedOn } = context;
  const from = 'sender' in context ? context.sender : (await new PartyRepository(sql).find(context.parties.drafting))?.name;
  return {
    process: id,
    kind: KINDS[workflow as keyof typeof KINDS],
    number: await numberOf(sql, id),
    title: state === 'leftAsClassified' ? null : ((await new DocumentRepository(sql).find(document))?.title ?? null),
    from: from ?? '',
    receivedOn,
    endedOn: status === 'done' ? dateIn(updatedAt) : null,
    conclusion: presentStates(review).at(-1)!.label,
    handler: handler === null ? null : ((await new AccountRepository(sql).names([handler])).get(handler) ?? handler),
  };
}

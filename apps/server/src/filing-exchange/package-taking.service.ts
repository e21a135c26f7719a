import type { TakenPackage } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock, Engine, FollowUp, Outcome } from '@fashen/engine';
import { FROM_RECEIVER, type Manifest } from '@fashen/exchange';
import { type Database, FilingReviewRepository, type ReceivedPackage, ReceivedPackageRepository, type SqlTx } from '@fashen/persistence';
import type { FilingContext } from '@fashen/workflow-filing';
import { Inject, Injectable } from '@nestjs/common';
import { provePackage } from '../exchange/prove-package.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { namesIn } from '../workflow/names.js';
import { problemOf } from '../workflow/refused.js';
import { ENGINE } from '../workflow/tokens.js';
import { findWorkflow } from '../workflow/workflows.js';
import { receiptInFuture, unknownMatter } from './findings.js';
import { keepPackage, type Taken } from './keep-package.js';
import { moveOfFiling, moveOfReview } from './moves.js';
import { requireDesk } from './require-desk.js';
import { settleCorrection } from './settle-correction.js';
import { keepFiling, openingOf, textIn } from './take-filing.js';

type Request = { bytes: Buffer; receivedOn: string | undefined; caller: Caller };
type Moved = { workflow: 'filing' | 'filing-review' | 'correction'; outcome: Outcome };

const CLERKS: readonly string[] = ['filingClerk', 'generalOffice'];
const refuse = (...findings: (typeof unknownMatter)[]): never => {
  throw new Problem('PAYLOAD_REFUSED', { findings });
};

/**
 * Takes in what another installation has sealed: first everything is proven and kept in one transaction, then the case is opened or moved by
 * whoever took it in, under the package's own id. A package that comes again is found, and does what is still to be done.
 */
@Injectable()
export class PackageTaking {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** @throws Problem PACKAGE_REFUSED for what is not proven, PAYLOAD_REFUSED for what is about nothing here */
  async take({ bytes, caller, receivedOn }: Request): Promise<TakenPackage> {
    const at = this.clock.now();
    if (receivedOn !== undefined && receivedOn > dateIn(at)) refuse(receiptInFuture);
    const proven = await this.database.read(({ sql }) => provePackage(sql, bytes, caller.party));
    const taken: Taken = { proven, bytes, caller, at };
    const isAnswer = FROM_RECEIVER.includes(proven.manifest.kind);
    const filing = isAnswer ? await this.filingOf(taken) : undefined;
    if (!isAnswer) await this.database.read(({ sql }) => requireDesk(sql, caller));
    const kept = await this.keep(taken, filing);
    // what was kept before keeps its day, so that the package taken in again says the same
    const day = receivedOn ?? dateIn(kept.receivedAt);
    const { workflow, outcome } = await this.move(kept, { manifest: proven.manifest, day, caller });
    if (!outcome.ok) {
      const { refusal } = outcome;
      const definition = findWorkflow(workflow);
      if (!definition) throw new Error(`${workflow} does not run here`);
      throw problemOf(definition, refusal, await this.database.read(({ sql }) => namesIn(sql, refusal.findings)));
    }
    return { package: kept.id, kind: kept.kind, document: kept.document, process: outcome.id, state: outcome.state };
  }

  /** The filing that an answer is about: one of the caller's office, of that very text, filed with the sender. */
  private async filingOf({ proven, caller }: Taken): Promise<FilingContext> {
    const { matter, document, sender } = proven.manifest;
    const process = await this.engine.read(matter);
    const context = process?.workflow === 'filing' ? (process.context as unknown as FilingContext) : undefined;
    const isTheirs = context?.receiver.name === sender.name && context.textHash === document.textHash;
    if (!context || !isTheirs || context.parties.submitter !== caller.party) return refuse(unknownMatter);
    if (!caller.roles.some((role) => CLERKS.includes(role))) throw new Problem('NOT_PERMITTED');
    return context;
  }

  private async keep(taken: Taken, filing: FilingContext | undefined): Promise<ReceivedPackage> {
    const { manifest, sender } = taken.proven;
    const draft = manifest.kind === 'filing' ? await textIn(taken) : undefined;
    return this.database.store.transaction(async ({ sql }: SqlTx) => {
      const packages = new ReceivedPackageRepository(sql);
      const before = await packages.find(manifest.id);
      if (before) return before;
      if (filing) return keepPackage(sql, filing.document, taken);
      if (draft) return keepFiling(sql, taken, { draft, profile: this.config.profile });
      return keepPackage(sql, (await packages.documentOf(manifest.matter, sender)) ?? refuse(unknownMatter), taken);
    });
  }

  private async move(kept: ReceivedPackage, asked: { manifest: Manifest; day: string; caller: Caller }): Promise<Moved> {
    const { manifest, day, caller } = asked;
    const options = { by: caller, idempotencyKey: { scope: 'package', key: kept.id } };
    if (manifest.kind === 'filing')
      return { workflow: 'filing-review', outcome: await this.engine.start('filing-review', openingOf(kept, day), options) };
    const answer = moveOfFiling(manifest, kept);
    if (answer) return { workflow: 'filing', outcome: await this.engine.send(kept.matter, answer, options) };
    const review = await this.database.read(({ sql }) => new FilingReviewRepository(sql).ofMatter(kept.matter, kept.receiver));
    if (review && (manifest.kind === 'correction' || manifest.kind === 'stopped'))
      return settleCorrection(this.engine, review.process, { kept, manifest, caller });
    const move: FollowUp | undefined = moveOfReview(manifest, kept, day);
    if (!review || !move) return refuse(unknownMatter);
    return { workflow: 'filing-review', outcome: await this.engine.send(review.process, move, options) };
  }
}

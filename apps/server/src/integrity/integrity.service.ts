import type {
  CheckpointList,
  CheckpointReceipt,
  CheckpointView,
  FindingClosing,
  IntegrityFindingView,
  IntegrityView,
  SignInLog,
  VerificationView,
} from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { AccountRepository, CheckpointRepository, type Database, SignInRepository, type SqlReader } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ASKED, pageBefore } from '../administration/earlier.js';
import { requireAdministrator, requireLogReader } from '../administration/standing.js';
import { inTurn } from '../identity/change-log.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import type { Notary } from './notary.js';
import { presentCheckpoint, presentFinding } from './present.js';
import { NOTARY, VERIFICATION } from './tokens.js';
import type { Verification } from './verification.js';

/** Findings of either kind that are shown at most. */
const MOST_FINDINGS = 100;
/** The largest integer of both databases. */
const LAST = 2_147_483_647;
type Before = { before?: number | undefined };

/** Checkpoints, what was verified, what differs, and who signed in: for administrators and auditors. */
@Injectable()
export class IntegrityService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NOTARY) private readonly notary: Notary,
    @Inject(VERIFICATION) private readonly verification: Verification,
  ) {}

  async view(caller: Caller): Promise<IntegrityView> {
    requireLogReader(caller);
    return this.database.read(async (reader) => {
      const checkpoints = new CheckpointRepository(reader.sql);
      const newest = await checkpoints.newest();
      const verification = (await checkpoints.lastRun()) ?? null;
      const findings: IntegrityFindingView[] = [];
      const found = await checkpoints.findings(MOST_FINDINGS);
      const names = await new AccountRepository(reader.sql).names(found.flatMap(({ closedBy }) => closedBy ?? []));
      for (const finding of found) {
        const process = await this.standing(reader, finding.subject);
        findings.push(presentFinding(finding, { process, closedBy: names.get(finding.closedBy ?? '') ?? '' }));
      }
      return { checkpoint: newest ? presentCheckpoint(newest) : null, verification, findings, ...(await checkpoints.countFindings()) };
    });
  }

  async checkpoints({ before }: Before, caller: Caller): Promise<CheckpointList> {
    requireLogReader(caller);
    const found = await this.database.read(({ sql }) => new CheckpointRepository(sql).page(ASKED, before));
    const { page, next } = pageBefore(found, ({ checkpoint }) => checkpoint.number);
    return { entries: page.map(presentCheckpoint), next };
  }

  /** @throws Problem NOT_FOUND */
  async checkpoint(number: number, caller: Caller): Promise<CheckpointView> {
    requireLogReader(caller);
    const isOne = Number.isInteger(number) && number > 0 && number <= LAST;
    const found = isOne ? await this.database.read(({ sql }) => new CheckpointRepository(sql).find(number)) : undefined;
    if (!found) throw new Problem('NOT_FOUND');
    return presentCheckpoint(found);
  }

  async make(caller: Caller): Promise<CheckpointReceipt> {
    requireLogReader(caller);
    const made = await this.notary.make();
    const newest = made ?? (await this.database.read(({ sql }) => new CheckpointRepository(sql).newest()));
    return { checkpoint: newest ? presentCheckpoint(newest) : null, isNew: made !== undefined };
  }

  async verify(caller: Caller): Promise<VerificationView> {
    requireLogReader(caller);
    return this.verification.run();
  }

  /** Somebody has looked at what was found. @throws Problem NOT_FOUND, INCIDENT_CLOSED */
  async close(id: string, { reason }: FindingClosing, caller: Caller): Promise<void> {
    requireAdministrator(caller);
    await inTurn(this.database, this.clock, caller, async ({ tx, at, record }) => {
      const checkpoints = new CheckpointRepository(tx.sql);
      const finding = await checkpoints.finding(id);
      if (!finding) throw new Problem('NOT_FOUND');
      if (!(await checkpoints.close(id, caller.person, reason, at))) throw new Problem('INCIDENT_CLOSED');
      const { kind, subject, place } = finding;
      await record({ action: 'closeIntegrityFinding', subjectKind: 'incident', subject: id, reason, details: { kind, subject, place } });
    });
  }

  async signIns({ before, account }: Before & { account?: string | undefined }, caller: Caller): Promise<SignInLog> {
    requireLogReader(caller);
    return this.database.read(async ({ sql }) => {
      const found = await new SignInRepository(sql).page(ASKED, before, account);
      const { page, next } = pageBefore(found, ({ ordinal }) => ordinal);
      const accounts = new Map((await new AccountRepository(sql).all()).map(({ id, name, login }) => [id, { id, name, login }]));
      const entries = page.map(({ account: of, ...entry }) => ({ ...entry, person: of === null ? null : (accounts.get(of) ?? null) }));
      return { entries, next };
    });
  }

  private async standing(reader: SqlReader, id: string): Promise<IntegrityFindingView['process']> {
    const process = await reader.process(id);
    if (!process) return null;
    const { name, label = { zh: name, en: name } } = workflowOf(process);
    return { id, label };
  }
}

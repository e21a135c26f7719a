import type { NewNumberCode, NumberCodes, NumberCodeView } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, type Sql, UnifiedNumberRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { Inject, Injectable } from '@nestjs/common';
import { PartyTree } from '../issuing/party-tree.js';
import { fitsProfile } from '../number/unified-number.js';
import type { Config } from '../platform/config/config.js';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { requireReader } from './access.js';
import { codeNotOfProfile, codeTaken, issuerNotRegistered } from './findings.js';
import { partyNames } from './unified-register.js';

const EXAMPLE = 'ABC00-2026-0001';

/** 机关代码 are the registrar's to enter, each with the rule that gives it; the system makes up none. */
@Injectable()
export class NumberCodeService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(caller: Caller): Promise<NumberCodes> {
    requireReader(caller);
    return this.database.read(async ({ sql }) => {
      const party = await partyNames(sql);
      const codes = await new UnifiedNumberRepository(sql).codes();
      return { entries: codes.map(({ issuer, code, source, createdAt }) => ({ issuer: party(issuer), code, source, createdAt })) };
    });
  }

  /** @throws Problem PAYLOAD_REFUSED: another's issuer, a code of another form, or one that is taken */
  async enter({ issuer, code, source }: NewNumberCode, caller: Caller): Promise<NumberCodeView> {
    if (!caller.roles.includes('registrar')) throw new Problem('NOT_PERMITTED');
    const createdAt = this.clock.now();
    return this.database.store.transaction(async ({ sql }) => {
      const findings: SpokenFinding[] = [
        ...((await registers(sql, caller.party, issuer)) ? [] : [issuerNotRegistered]),
        ...(fitsProfile(code, this.config.profile) ? [] : [codeNotOfProfile(this.example())]),
      ];
      if (findings.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings });
      const row = { code, issuer, registrar: caller.party, source, createdBy: caller.person, createdAt };
      if (!(await new UnifiedNumberRepository(sql).insertCode(row))) throw new Problem('PAYLOAD_REFUSED', { findings: [codeTaken] });
      return { issuer: (await partyNames(sql))(issuer), code, source, createdAt };
    });
  }

  private example = (): string => findProfile(this.config.profile).unifiedNumber?.value.example ?? EXAMPLE;
}

/** 浙江省行政程序办法 第二十五条: a government registers for itself and its departments; where the profile says so, for townships below it. */
async function registers(sql: Sql, registrar: string, issuer: string): Promise<boolean> {
  const tree = await PartyTree.read(sql);
  const own = tree.find(registrar)?.parentId;
  const government = tree.find(issuer) && tree.governmentOf(issuer);
  return government !== undefined && (government.id === own || government.parentId === own);
}

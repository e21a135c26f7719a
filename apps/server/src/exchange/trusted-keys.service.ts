import { randomUUID } from 'node:crypto';
import type { ExchangeKeys, NewTrustedKey, TrustedKeyView } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { publicKeyOf, type SigningKey } from '@fashen/exchange';
import {
  AccountRepository,
  type Database,
  PartyRepository,
  type Sql,
  type TrustedKeyEntry,
  TrustedKeyRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { requireAdministrator, requireLogReader, requireNone } from '../administration/standing.js';
import { inTurn } from '../identity/change-log.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { keyFindings } from './key-findings.js';
import { keyFinding } from './key-messages.js';
import { EXCHANGE_KEY } from './tokens.js';

/** Keys of this installation and of others: who is believed is decided by an administrator, and written down. */
@Injectable()
export class TrustedKeyService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EXCHANGE_KEY) private readonly own: SigningKey,
  ) {}

  async list(caller: Caller): Promise<ExchangeKeys> {
    requireLogReader(caller);
    const trusted = await this.database.read(async ({ sql }) => present(sql, await new TrustedKeyRepository(sql).all()));
    return { own: this.own.publicKey, trusted };
  }

  async add(asked: NewTrustedKey, caller: Caller): Promise<TrustedKeyView> {
    requireAdministrator(caller);
    const id = randomUUID();
    return inTurn(this.database, this.clock, caller, async ({ tx, at, record }) => {
      const keys = new TrustedKeyRepository(tx.sql);
      const parties = await new PartyRepository(tx.sql).all();
      requireNone(keyFindings(asked, { own: this.own.publicKey, known: await keys.all(), parties }));
      const { party, proof } = asked;
      const { key: publicKey, fingerprint } = required(publicKeyOf(asked.key));
      await keys.add({ id, party, publicKey, fingerprint, proof, addedBy: caller.person, addedAt: at });
      await record({ action: 'trustKey', subjectKind: 'party', subject: party, reason: proof, details: { key: id, fingerprint } });
      return one(tx.sql, id);
    });
  }

  async withdraw(id: string, reason: string, caller: Caller): Promise<TrustedKeyView> {
    requireAdministrator(caller);
    return inTurn(this.database, this.clock, caller, async ({ tx, at, record }) => {
      const keys = new TrustedKeyRepository(tx.sql);
      const key = (await keys.all()).find((entry) => entry.id === id);
      if (!key) throw new Problem('NOT_FOUND');
      requireNone(key.withdrawal ? [keyFinding('key.withdrawnAlready', '')] : []);
      await keys.withdraw({ keyId: id, reason, withdrawnBy: caller.person, withdrawnAt: at });
      const { party, fingerprint } = key;
      await record({ action: 'withdrawKey', subjectKind: 'party', subject: party, reason, details: { key: id, fingerprint } });
      return one(tx.sql, id);
    });
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What was found good is gone');
  return value;
}

const one = async (sql: Sql, id: string): Promise<TrustedKeyView> =>
  required((await present(sql, await new TrustedKeyRepository(sql).all())).find((key) => key.id === id));

async function present(sql: Sql, keys: readonly TrustedKeyEntry[]): Promise<TrustedKeyView[]> {
  const people = await new AccountRepository(sql).names(
    keys.flatMap(({ addedBy, withdrawal }) => [addedBy, withdrawal?.withdrawnBy ?? '']),
  );
  const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const named = (id: string, names: ReadonlyMap<string, string>) => ({ id, name: names.get(id) ?? id });
  return keys.map(({ id, party, fingerprint, proof, addedBy, addedAt, withdrawal }) => ({
    id,
    party: named(party, parties),
    fingerprint,
    proof,
    addedBy: named(addedBy, people),
    addedAt,
    withdrawal: withdrawal && { reason: withdrawal.reason, by: named(withdrawal.withdrawnBy, people), at: withdrawal.withdrawnAt },
  }));
}

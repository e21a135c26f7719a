import { randomUUID } from 'node:crypto';
import type { NewSuggestion, ObjectionReceivers, SuggestionCredentials, SuggestionKept, SuggestionStatus } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import { AccountRepository, type Database, type Party, PartyRepository, type Sql, SuggestionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { PartyTree } from '../issuing/party-tree.js';
import { newCode, newSecret, plainCode } from '../objection/codes.js';
import { isSameHash, MEANS, type Means } from '../objection/keyed.js';
import { seal } from '../objection/sealing.js';
import { PublicThrottle } from '../objection/throttle.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { refused } from './messages.js';
import { standingOf } from './suggestion-stage.js';

const KEEP_THEM = {
  zh: '请妥善保存查询编号和查询密码，凭二者可以查询建议的办理情况；密码不再显示。',
  en: 'Keep code and secret: with both you can see what becomes of your suggestion. The secret is not shown again.',
};
const WHAT = 'suggestion';

/** Review bodies with somebody who assesses proposals, those nearest to the top of the tree first. */
export async function planningReceivers(sql: Sql): Promise<Party[]> {
  const tree = await PartyTree.read(sql);
  const handling = new Set(
    (await new AccountRepository(sql).allRoles()).flatMap(({ party, role }) => (role === 'caseHandler' ? [party] : [])),
  );
  return (await new PartyRepository(sql).all())
    .filter(({ id, functions }) => handling.has(id) && functions.includes('reviewAuthority') && tree.standing(id)?.id === id)
    .sort((one, other) => tree.upward(one.id).length - tree.upward(other.id).length || (one.id < other.id ? -1 : 1));
}

/** 社会公开征集项目建议: what people suggest without an account, and how they learn what became of it. */
@Injectable()
export class SuggestionIntake {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    private readonly throttle: PublicThrottle,
  ) {}

  /** Counted before anything is read. */
  async submit(asked: NewSuggestion, address: string): Promise<SuggestionKept> {
    this.throttle.begin(WHAT, { address });
    const at = this.clock.now();
    const [code, secret, id] = [newCode(), newSecret(), randomUUID()];
    const { title, problem, proposal, name = null, contact = null } = asked;
    return this.database.store.transaction(async (tx) => {
      const receiver = await this.receiver(tx.sql, asked.receiver);
      const isNamed = name !== null || contact !== null;
      const sealed = isNamed ? await seal(tx, this.means.installation, { key: `${WHAT}.${id}`, at }, { name, contact }) : null;
      const hashes = { codeHash: this.hash('code', code), secretHash: this.hash('secret', secret) };
      const row = { id, receiver: receiver.id, title, problem, proposal, sealed, ...hashes, receivedOn: dateIn(at), createdAt: at };
      await new SuggestionRepository(tx.sql).insert(row);
      return { code, secret, receivedOn: row.receivedOn, receiver: receiver.name, says: KEEP_THEM };
    });
  }

  /** Only what is wrong counts, so nobody is kept from the own suggestion. @throws Problem NOT_FOUND alike for a wrong code and a wrong secret */
  async status({ code, secret }: SuggestionCredentials, address: string): Promise<SuggestionStatus> {
    return this.database.read(async ({ sql }) => {
      const found = await new SuggestionRepository(sql).byCode(this.hash('code', code));
      if (!isSameHash(found?.secretHash, this.hash('secret', secret)) || !found) {
        this.throttle.begin(`${WHAT} status`, { address });
        throw new Problem('NOT_FOUND');
      }
      const receiver = await new PartyRepository(sql).find(found.receiver);
      const { stage, label, words, document } = await standingOf(sql, found);
      const { title, receivedOn } = found;
      // a document that is not public yet is nobody's business
      const shown = stage === 'published' ? document : null;
      return { title, receivedOn, receiver: receiver?.name ?? '', stage, label, words, document: shown };
    });
  }

  async receivers(): Promise<ObjectionReceivers> {
    const parties = await this.database.read(({ sql }) => planningReceivers(sql));
    return { entries: parties.map(({ id, name }) => ({ id, name })) };
  }

  private async receiver(sql: Sql, asked: string | undefined): Promise<Party> {
    const receivers = await planningReceivers(sql);
    const found = asked === undefined ? receivers[0] : receivers.find(({ id }) => id === asked);
    if (found) return found;
    throw asked === undefined ? new Problem('NOT_READY') : refused('suggestion.noReceiver', '/receiver');
  }

  private hash(purpose: 'code' | 'secret', words: string): string {
    return this.means.keyed.hash(purpose, `${WHAT}\0${plainCode(words)}`);
  }
}

import type { NewStatement, ObjectionCredentials, ObjectionStatus } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import {
  type Database,
  type Objection,
  type ObjectionPerson,
  ObjectionPersonRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { plainCode } from './codes.js';
import { keepSealedFile, keepText } from './keep-objection.js';
import { isSameHash, MEANS, type Means } from './keyed.js';
import { presentStatus } from './present-status.js';
import { type SealedPerson, unseal } from './sealing.js';
import { mayNow } from './stages.js';
import { ObjectionTelling } from './telling.js';
import { PublicThrottle } from './throttle.js';

type Found = { person: ObjectionPerson; objection: Objection };

/** What a person does with code and secret. A wrong code and a wrong secret cost the same and are told the same. */
@Injectable()
export class ObjectionTracking {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    private readonly throttle: PublicThrottle,
    private readonly telling: ObjectionTelling,
  ) {}

  async status(asked: ObjectionCredentials, address: string): Promise<ObjectionStatus> {
    const { objection } = await this.find(asked, address);
    return this.present(objection);
  }

  /** Whose paper it is; a name that was forgotten is null. */
  async addressee(asked: ObjectionCredentials, address: string): Promise<{ objection: Objection; name: string | null }> {
    const { person, objection } = await this.find(asked, address);
    const who = await this.database.read((reader) => unseal<SealedPerson>(reader, this.means.installation, person.sealed));
    return { objection, name: who?.name || null };
  }

  /** @throws Problem OBJECTION_NOT_NOW where the objection takes no such thing any more */
  async add({ kind, text, ...credentials }: NewStatement, file: Uploaded | undefined, address: string): Promise<ObjectionStatus> {
    const { objection } = await this.find(credentials, address);
    if (!(await this.allowed(objection)).includes(kind)) throw new Problem('OBJECTION_NOT_NOW');
    if (text === '' && kind !== 'withdrawal') throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NO_WORDS] });
    const accepted = file && (await acceptEvidence(file));
    const at = this.clock.now();
    const id = await this.database.store.transaction(async (tx) => {
      const { installation } = this.means;
      if (accepted) await keepSealedFile(tx, installation, { objection: objection.id, file: accepted, purpose: 'photograph', at });
      return keepText(tx, installation, { objection: objection.id, kind, text, receivedOn: dateIn(at), at, isTold: false });
    });
    const kept = await this.database.read(({ sql }) => new ObjectionStatementRepository(sql).find(id));
    if (objection.startedAt !== null && kept && !(await this.telling.tellStatement(kept))) throw new Problem('OBJECTION_NOT_NOW');
    return this.present(objection);
  }

  /**
   * Only what is wrong counts: 80 bits are not guessed, so whoever has them is let in however many others have tried.
   * @throws Problem OBJECTION_NOT_FOUND after the same work, whatever is wrong; OBJECTIONS_THROTTLED
   */
  private async find({ code, secret }: ObjectionCredentials, address: string): Promise<Found> {
    const { keyed } = this.means;
    const [codeHash, secretHash] = [keyed.hash('code', plainCode(code)), keyed.hash('secret', plainCode(secret))];
    const { person, objection } = await this.database.read(async ({ sql }) => {
      const found = await new ObjectionPersonRepository(sql).byCode(codeHash);
      return { person: found, objection: await new ObjectionRepository(sql).find(found?.objection ?? codeHash) };
    });
    const isSecret = isSameHash(person?.secretHash, secretHash);
    const isSpare = isSameHash(person?.spareHash, secretHash);
    if (!person || !objection || !(isSecret || isSpare)) {
      this.throttle.begin('look', { address });
      throw new Problem('OBJECTION_NOT_FOUND');
    }
    if (isSpare) await this.database.store.transaction(({ sql }) => new ObjectionPersonRepository(sql).takeSpare(person.id));
    return { person, objection };
  }

  private async allowed({ id, startedAt }: Objection) {
    return mayNow(startedAt === null ? undefined : await this.telling.read(id));
  }

  private async present(objection: Objection): Promise<ObjectionStatus> {
    const allowed = await this.allowed(objection);
    return this.database.read((reader) => presentStatus(reader, this.means.installation, objection, allowed));
  }
}

const NO_WORDS = {
  rule: 'objection.noWords',
  field: '/text',
  says: { zh: '请写明补正或者补充的内容。', en: 'Say what is supplemented or added.' },
};

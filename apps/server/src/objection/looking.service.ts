import { randomUUID } from 'node:crypto';
import type { Looked, LookLog, NewLook } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  FileRepository,
  type Objection,
  ObjectionFileRepository,
  ObjectionPersonRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
  PersonalDataLookRepository,
  type Sql,
  type SqlTx,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { handles, ownObjection } from './desk-door.js';
import { identifying } from './identifying.js';
import { MEANS, type Means } from './keyed.js';
import { type SealedPaper, type SealedPerson, unseal, unsealBytes } from './sealing.js';

type Look = { objection: Objection; caller: Caller; what: string; why: string; at: string };

/** Written before anything is opened; what could not be written down is not shown. */
export const recordLook = (sql: Sql, { objection, caller, what, why, at }: Look): Promise<void> =>
  new PersonalDataLookRepository(sql).insert({
    id: randomUUID(),
    objection: objection.id,
    person: caller.person,
    party: caller.party,
    what,
    why,
    at,
  });

/** Opens what is sealed for whoever handles the objection; each look is kept with its purpose. */
@Injectable()
export class ObjectionLooking {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  look(id: string, { what, why }: NewLook, caller: Caller): Promise<Looked> {
    return this.database.store.transaction(async (tx) => {
      const objection = await ownObjection(tx.sql, id, caller);
      await recordLook(tx.sql, { objection, caller, what, why, at: this.clock.now() });
      const persons = await this.persons(tx, id);
      if (what === 'persons') return { persons, paper: null, texts: [], files: [] };
      const paper =
        objection.document === null ? ((await unseal<SealedPaper>(tx, this.means.installation, objection.sealed)) ?? null) : null;
      const files = await new ObjectionFileRepository(tx.sql).ofObjection(id);
      return {
        persons: [],
        paper: paper && { ...paper, clauses: [...paper.clauses] },
        texts: await this.texts(tx, id, persons),
        files: files.map(({ id: file, purpose, mediaType, createdAt }) => ({ id: file, purpose, mediaType, createdAt })),
      };
    });
  }

  /** The bytes as they were handed in, without the name that they had. */
  file(id: string, file: string, why: string, caller: Caller): Promise<{ mediaType: string; bytes: Buffer }> {
    return this.database.store.transaction(async (tx) => {
      const objection = await ownObjection(tx.sql, id, caller);
      const kept = await new ObjectionFileRepository(tx.sql).find(file);
      if (kept?.objection !== id) throw new Problem('NOT_FOUND');
      await recordLook(tx.sql, { objection, caller, what: 'file', why, at: this.clock.now() });
      const bytes = await unsealBytes(tx, this.means.installation, await new FileRepository(tx.sql).read(kept.fileSha256));
      if (!bytes) throw new Problem('NOT_FOUND');
      return { mediaType: kept.mediaType, bytes };
    });
  }

  /** Who looked, and why: for those who handle it, and for the auditor. */
  log(id: string, caller: Caller): Promise<LookLog> {
    return this.database.read(async ({ sql }) => {
      const objection = await new ObjectionRepository(sql).find(id);
      const mayRead = caller.roles.includes('auditor') || (handles(caller) && objection?.receiver === caller.party);
      if (!objection || !mayRead) throw new Problem('NOT_FOUND');
      const looks = await new PersonalDataLookRepository(sql).ofObjection(id);
      const names = await new AccountRepository(sql).names(looks.map(({ person }) => person));
      return {
        entries: looks.map(({ person, party, what, why, at }) => ({ person, name: names.get(person) ?? person, party, what, why, at })),
      };
    });
  }

  private async persons(tx: SqlTx, objection: string): Promise<Looked['persons']> {
    const persons: Looked['persons'] = [];
    for (const { id, sealed, forgottenAt } of await new ObjectionPersonRepository(tx.sql).ofObjection(objection)) {
      const opened = await unseal<SealedPerson>(tx, this.means.installation, sealed);
      const { name = null, phone = null, email = null, address = null, agentFor = null } = opened ?? {};
      persons.push({ person: id, name, phone, email, address, agentFor, isForgotten: forgottenAt !== null });
    }
    return persons;
  }

  private async texts(tx: SqlTx, objection: string, persons: Looked['persons']): Promise<Looked['texts']> {
    const known = persons.flatMap(({ name, phone, email, address }) => [name, phone, email, address].flatMap((words) => words ?? []));
    const texts: Looked['texts'] = [];
    for (const { id, kind, receivedOn, sealed, maskedText, approvedAt } of await new ObjectionStatementRepository(tx.sql).ofObjection(
      objection,
    )) {
      const text = (await unseal<string>(tx, this.means.installation, sealed)) ?? null;
      const sentences = text === null ? [] : identifying(text, known);
      texts.push({ statement: id, kind, receivedOn, text, sentences, maskedText, isApproved: approvedAt !== null });
    }
    return texts;
  }
}

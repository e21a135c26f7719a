import type { Role } from '@fashen/domain';
import type { Caller, Engine } from '@fashen/engine';
import { type Consultation, ConsultationRepository, type Database, DocumentRepository, type Sql } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';

const ANSWERING: readonly Role[] = ['drafter', 'draftingHead'];

/** Who may see what was said, and who answers it. */
@Injectable()
export class DeskDoor {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** Those who answer, and those who may read the drafting process. @throws Problem NOT_FOUND for everybody else */
  async reading(id: string, caller: Caller): Promise<Consultation> {
    const { consultation, answers } = await this.database.read(async ({ sql }) => {
      const found = await new ConsultationRepository(sql).find(id);
      return { consultation: found, answers: found !== undefined && (await answersIn(sql, found, caller)) };
    });
    if (!consultation || !(answers || (await this.readsProcess(consultation.process, caller)))) throw new Problem('NOT_FOUND');
    return consultation;
  }

  async ofProcess(process: string, caller: Caller): Promise<Consultation[]> {
    const found = await this.database.read(async ({ sql }) => new ConsultationRepository(sql).ofProcess(process));
    const [first] = found;
    if (!first) {
      if (!(await this.readsProcess(process, caller))) throw new Problem('NOT_FOUND');
      return [];
    }
    await this.reading(first.id, caller);
    return found;
  }

  private async readsProcess(process: string, caller: Caller): Promise<boolean> {
    return (await this.engine.readable(process, caller)).includes('process');
  }
}

/** Drafters and the head of the department that drafts. */
export async function answersIn(sql: Sql, { document }: Consultation, { party, roles }: Caller): Promise<boolean> {
  const found = await new DocumentRepository(sql).find(document);
  return found?.draftingParty === party && ANSWERING.some((role) => roles.includes(role));
}

/** Of those, the head alone has somebody forgotten. */
export const mayForget = ({ roles }: Caller): boolean => roles.includes('draftingHead');

/** As `answerable`, locked. */
export async function answering(sql: Sql, id: string, caller: Caller): Promise<Consultation> {
  await new ConsultationRepository(sql).lock(id);
  return answerable(sql, id, caller);
}

/**
 * The consultation, for somebody who answers it before its result is published.
 * @throws Problem NOT_FOUND for who may not know of it, CONSULTATION_ANSWERED
 */
export async function answerable(sql: Sql, id: string, caller: Caller): Promise<Consultation> {
  const consultation = await new ConsultationRepository(sql).find(id);
  if (!consultation || !(await answersIn(sql, consultation, caller))) throw new Problem('NOT_FOUND');
  if (consultation.resultOn !== null) throw new Problem('CONSULTATION_ANSWERED');
  return consultation;
}

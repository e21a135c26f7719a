import { unsolicited } from '@fashen/legal-text';
import { AgendaRepository, type Sql, VersionRepository } from '@fashen/persistence';
import type { DeliberationContext } from '@fashen/workflow-deliberation';
import { compareVersions } from '../document/compare-versions.js';

/** The instructions that stand in the case, with their words. */
export const standingInstructions = async (sql: Sql, { process, instructions }: DeliberationContext) =>
  (await new AgendaRepository(sql).instructions(process)).filter(({ id }) => instructions[id] !== undefined);

/** 夹带: places of the newest text that differ from the deliberated one though no instruction of the meeting names them. */
export async function changesBeyond(sql: Sql, context: DeliberationContext): Promise<string[]> {
  const versions = new VersionRepository(sql);
  const deliberated = await versions.find(context.version);
  const newest = await versions.latest(context.document);
  const next = newest && (await versions.find(newest.id));
  if (!deliberated || !next || next.textHash === deliberated.textHash) return [];
  const asked = await standingInstructions(sql, context);
  return unsolicited(await compareVersions(sql, deliberated, next), asked).flatMap(({ places }) => [...places]);
}

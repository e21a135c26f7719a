import { AgendaRepository, type Sql, VersionRepository } from '@fashen/persistence';
import type { DeliberationContext } from '@fashen/workflow-deliberation';
import { askTexts } from '../text-work/ask-texts.js';

/** The instructions that stand in the case, with their words. */
export const standingInstructions = async (sql: Sql, { process, instructions }: DeliberationContext) =>
  (await new AgendaRepository(sql).instructions(process)).filter(({ id }) => instructions[id] !== undefined);

/** What was asked for, as a comparison is held against it. */
export const askedByInstructions = async (sql: Sql, context: DeliberationContext) =>
  (await standingInstructions(sql, context)).map(({ id, anchors, newAnchors }) => ({ id, anchors, newAnchors }));

/** 夹带: places of the newest text that differ from the deliberated one though no instruction of the meeting names them. */
export async function changesBeyond(sql: Sql, context: DeliberationContext): Promise<string[]> {
  const entries = await new VersionRepository(sql).ofDocument(context.document);
  const deliberated = entries.find(({ id }) => id === context.version);
  const next = entries.at(-1);
  if (!deliberated || !next || next.textHash === deliberated.textHash) return [];
  const asked = await askedByInstructions(sql, context);
  return (await askTexts(sql, 'changesBeyond', [deliberated.id, next.id], asked)).value().flatMap(({ places }) => [...places]);
}

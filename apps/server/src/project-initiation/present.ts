import type { Json } from '@fashen/engine';
import { DocumentRepository, PlanRepository, ProjectNoteRepository, type Sql, SuggestionRepository } from '@fashen/persistence';
import { GROUNDS, ITEM_KINDS, NOTES, ORIGINS, type ProjectContext, RECOMMENDATIONS, RELATIONS } from '@fashen/workflow-project-initiation';

const labelOf = (kind: string) => (Object.hasOwn(NOTES, kind) ? NOTES[kind as keyof typeof NOTES] : { zh: kind, en: kind });

const titled = async (sql: Sql, document: string): Promise<{ id: string; title: string }> => ({
  id: document,
  title: (await new DocumentRepository(sql).find(document))?.title ?? document,
});

async function assessmentOf(sql: Sql, { assessment }: ProjectContext) {
  if (!assessment) return null;
  const { considered, recommendation, ...found } = assessment;
  const similar = [];
  for (const { document, relation } of considered)
    similar.push({ document: await titled(sql, document), relation, label: RELATIONS[relation] });
  return { ...found, similar, recommendation: { recommendation, label: RECOMMENDATIONS[recommendation] } };
}

/** The own part of the page: what is proposed, what was said about it, and what came of it. Of who suggested it, nothing. */
export async function presentProject(sql: Sql, process: string, context: ProjectContext): Promise<Json> {
  const { document, title, parties, origin, year, month, refusal } = context;
  const item = await new PlanRepository(sql).ofDocument(document);
  const notes = await new ProjectNoteRepository(sql).ofProcess(process);
  const suggestions = await new SuggestionRepository(sql).takenUpInto(document);
  const shown = {
    document,
    title,
    parties,
    origin: { origin, label: ORIGINS[origin] },
    year,
    month,
    suggestions: suggestions.map(({ id, title: called, problem, proposal, receivedOn }) => ({
      id,
      title: called,
      problem,
      proposal,
      receivedOn,
    })),
    assessment: await assessmentOf(sql, context),
    refusal: refusal && {
      ground: refusal.ground,
      label: GROUNDS[refusal.ground],
      other: refusal.other === null ? null : await titled(sql, refusal.other),
    },
    item: item?.process === process ? { ...item, label: ITEM_KINDS[item.kind as keyof typeof ITEM_KINDS] } : null,
    notes: notes.map(({ process: _, ...note }) => ({ ...note, label: labelOf(note.kind) })),
  };
  return JSON.parse(JSON.stringify(shown)) as Json;
}

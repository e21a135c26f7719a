import type { Json } from '@fashen/engine';
import { OmissionNoteRepository, OmittedPaperRepository, type Sql } from '@fashen/persistence';
import { LACKS, NOTES, OMISSION_SOURCES, type OmissionContext, REMEDIES } from '@fashen/workflow-omission';

const labelOf = (kind: string) => (Object.hasOwn(NOTES, kind) ? NOTES[kind as keyof typeof NOTES] : { zh: kind, en: kind });

/** The own part of the page: what was left out, what was said about it, and what came of it. Nothing of where it came to light but its kind. */
export async function presentOmission(sql: Sql, process: string, context: OmissionContext): Promise<Json> {
  const { document, title, parties, isAuthorityHere, source, lacks, askedOn, remedy, doneOn, overdue } = context;
  const paper = await new OmittedPaperRepository(sql).find(document);
  const notes = await new OmissionNoteRepository(sql).ofProcess(process);
  const shown = {
    document,
    title,
    number: paper?.number ?? null,
    issuedOn: paper?.issuedOn ?? null,
    parties,
    isAuthorityHere,
    source: { source, label: OMISSION_SOURCES[source] },
    lacks: lacks.map((lack) => ({ lack, label: LACKS[lack] })),
    askedOn,
    remedy: remedy && { remedy, label: REMEDIES[remedy], on: doneOn },
    overdue,
    notes: notes.map(({ process: _, ...note }) => ({ ...note, label: labelOf(note.kind) })),
  };
  return JSON.parse(JSON.stringify(shown)) as Json;
}

import { CORRECTION_GROUNDS, CORRECTION_SOURCES } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { CorrectionNoteRepository, type Sql } from '@fashen/persistence';
import { ANSWER_WORDS, type CorrectionContext, NOTE_WORDS, OUTCOME_WORDS } from '@fashen/workflow-correction';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const labelOf = (kind: string) => NOTE_WORDS[kind as keyof typeof NOTE_WORDS] ?? { zh: kind, en: kind };

/**
 * The own part of the page: what is wrong, what was answered, decided and done. `inside`: what the handler proposed, too. Which process it
 * comes from is for the ordering body alone: of an objection nothing more than its kind is told.
 */
export async function presentCorrection(sql: Sql, process: string, context: CorrectionContext, parts: readonly string[]): Promise<Json> {
  const { document, title, profile, textHash, source, parties, grounds, clauses, receivedOn, round, answer, done, doneOn } = context;
  const { overdue, decision, isProposed, handlers, heads } = context;
  const isInside = parts.includes('inside');
  const notes = (await new CorrectionNoteRepository(sql).ofProcess(process)).filter(({ kind }) => isInside || kind !== 'proposal');
  return plain({
    document,
    title,
    profile,
    textHash,
    source: { kind: source.kind, label: CORRECTION_SOURCES[source.kind] },
    parties,
    grounds: grounds.map((ground) => ({ ground, label: CORRECTION_GROUNDS[ground] })),
    clauses,
    receivedOn,
    round,
    answer: answer && { answer, label: ANSWER_WORDS[answer] },
    done: done && { done, label: OUTCOME_WORDS[done], on: doneOn },
    overdue,
    decision,
    notes: notes.map(({ process: _, ...note }) => ({ ...note, label: labelOf(note.kind) })),
    ...(isInside ? { sourceProcess: source.process, isProposed, handlers, heads } : {}),
  });
}

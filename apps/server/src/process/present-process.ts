import type { ProcessDocument } from '@fashen/contracts';
import type { Json, ProcessView } from '@fashen/engine';
import { DeadlineRepository, DocumentRepository, type ProducedDocument, ProducedDocumentRepository, type Sql } from '@fashen/persistence';
import { presentDeadline } from '../deadline/present.js';
import { presentStates } from '../workflow/present-states.js';
import type { DetailScene, ProcessPage, ServerPart } from '../workflow/server-part.js';
import { workflowOf } from '../workflow/workflows.js';
import { namesShown } from './names-shown.js';

/** Where a paper is fetched: through the document that it belongs to. */
export const fileOf = ({ documentId, fileName }: ProducedDocument): { name: string; href: string } => ({
  name: fileName,
  href: `/api/documents/${encodeURIComponent(documentId)}/files/${encodeURIComponent(fileName)}`,
});

/** The workflow's own part, and what the persons and parties are called whose ids stand in it. */
async function detailsOf(
  sql: Sql,
  { id, context }: ProcessView,
  part: ServerPart | undefined,
  asked: Asked,
): Promise<ProcessPage['details']> {
  const shown = ((await part?.details({ sql, process: id, context: context as never, ...asked })) ?? {}) as ProcessPage['details'];
  return { ...shown, names: await namesShown(sql, shown as Json) };
}

/** The parts of the process that the caller may see, and when. */
type Asked = Pick<DetailScene<unknown>, 'parts' | 'at'>;

/** A process without the actions, which are asked of the engine. */
export async function presentProcess(sql: Sql, process: ProcessView, part: ServerPart | undefined, asked: Asked): Promise<ProcessPage> {
  const { id, workflow, version, revision, status, state, openedAt, updatedAt, subject } = process;
  const { label = { zh: workflow, en: workflow } } = workflowOf(process);
  const document = subject === null ? undefined : await new DocumentRepository(sql).find(subject);
  const deadlines: ProcessDocument['deadlines'] = [];
  for (const deadline of await new DeadlineRepository(sql).ofProcess(id)) deadlines.push(await presentDeadline(sql, deadline, asked.at));
  const papers = await new ProducedDocumentRepository(sql).ofProcess(id);
  const view = {
    id,
    workflow,
    version,
    label,
    revision,
    status,
    state: state as ProcessDocument['state'],
    states: presentStates(process),
    subject: document ? { id: document.id, title: document.title } : null,
    openedAt,
    updatedAt,
    deadlines,
    documents: papers.map((paper) => ({ ...fileOf(paper), form: paper.form, factsHash: paper.factsHash, createdAt: paper.createdAt })),
    details: await detailsOf(sql, process, part, asked),
  };
  return part?.shownTo?.(view, asked.parts) ?? view;
}

import type { Calendar } from '@fashen/calendar';
import type { Content, PackageContent, PackagedDocument } from '@fashen/exchange';
import {
  FilingProblemRepository,
  FilingReviewRepository,
  type FilingReviewStep,
  PartyRepository,
  ProducedDocumentRepository,
  ReceivedPackageRepository,
  type Sql,
} from '@fashen/persistence';
import type { Corrected, FilingReviewContext } from '@fashen/workflow-filing-review';
import { compute } from '../deadline/compute.js';
import { suspensionContent } from './outgoing-suspension.js';
import { contentOf, packageId } from './package-content.js';

const ANSWERS = ['registered', 'deferred', 'refused', 'asked', 'noProblem', 'opinion', 'corrected'] as const;
type Answer = FilingReviewStep & { kind: (typeof ANSWERS)[number] };
const isAnswer = (step: FilingReviewStep): step is Answer => ANSWERS.some((kind) => kind === step.kind);
/** 停止执行 is no end yet: what follows is told when it has come. */
const isSuspension = ({ kind, words }: FilingReviewStep): boolean => kind === 'corrected' && words[0] === 'suspended';

type Common = Pick<PackageContent, 'id' | 'createdAt' | 'sender' | 'receiver' | 'matter' | 'document' | 'files'>;

/** The papers that the step has made, where it made any; what a correction has come to stands in the notice of that correction. */
async function papersOf(sql: Sql, { id, process, kind }: FilingReviewStep, correction: string | null): Promise<Content[]> {
  const made = new ProducedDocumentRepository(sql);
  const step = `${id.split('/').slice(0, 2).join('/')}/`;
  const papers =
    kind === 'corrected'
      ? correction === null
        ? []
        : (await made.ofProcess(correction)).filter(({ form }) => form === 'correction-closing').slice(-1)
      : (await made.ofProcess(process)).filter((paper) => paper.id.startsWith(step));
  const files: Content[] = [];
  for (const { fileName, fileSha256 } of papers) files.push(await contentOf(sql, { role: 'answer', name: fileName, sha256: fileSha256 }));
  return files;
}

async function problemsOf(sql: Sql, { process, proposals }: FilingReviewContext) {
  const problems = await new FilingProblemRepository(sql).ofProposal(process, proposals);
  return problems.map(({ clause, problem, basis, suggestion }) => ({ clause, problem, basis: [basis], suggestion }));
}

/**
 * An answer to a filing of another installation, as a package: `pending` until its paper is made, undefined where nothing was answered or the
 * filing did not come as a package.
 */
export async function answerContent(
  sql: Sql,
  context: FilingReviewContext,
  { step: asked, calendar, decidedBy }: { step: string | undefined; calendar: Calendar; decidedBy: string | null },
): Promise<PackageContent | 'pending' | undefined> {
  const book = new FilingReviewRepository(sql);
  const answers = (await book.steps(context.process)).filter(isAnswer);
  const step = asked === undefined ? answers.at(-1) : answers.find(({ id }) => id === asked);
  const { package: opened } = (await book.find(context.process)) ?? {};
  const filed = opened ? await new ReceivedPackageRepository(sql).find(opened) : undefined;
  if (!step || !filed) return undefined;
  const { sender, document } = JSON.parse(filed.manifest) as { sender: { name: string }; document: PackagedDocument };
  const receiver = (await new PartyRepository(sql).find(context.parties.receiver))?.name ?? context.parties.receiver;
  const suspension = isSuspension(step) ? await suspensionContent(sql, { step, correction: context.correction, decidedBy }) : undefined;
  const files = suspension?.files ?? (await papersOf(sql, step, context.correction));
  const isPending = !suspension && files.length === 0 && (step.kind !== 'corrected' || context.correction !== null);
  if (isPending) return 'pending';
  const common: Common = {
    id: packageId(step.id),
    createdAt: step.createdAt,
    sender: { name: receiver },
    receiver: { name: sender.name },
    matter: filed.matter,
    document,
    files,
  };
  return suspension ? { ...common, ...suspension } : contentFor(sql, context, { step, common, calendar });
}

async function contentFor(
  sql: Sql,
  context: FilingReviewContext,
  { step, common, calendar }: { step: Answer; common: Common; calendar: Calendar },
): Promise<PackageContent> {
  const { kind, words, number, due, actedOn: on } = step;
  switch (kind) {
    case 'registered':
      return { ...common, kind: 'receipt', particulars: { number, on } };
    case 'deferred':
      return {
        ...common,
        kind: 'deferral',
        particulars: { missing: words.map((one) => ({ material: one, finding: one })), on, due: due! },
      };
    case 'refused':
      return { ...common, kind: 'refusal', particulars: { reason: words.join('；'), on } };
    case 'asked':
      return {
        ...common,
        kind: 'question',
        particulars: { questions: words.map((question) => ({ clause: null, question })), on, due: due! },
      };
    case 'noProblem':
      return { ...common, kind: 'result', particulars: { outcome: 'noProblem', on, problems: [], replyDue: null } };
    case 'corrected':
      return { ...common, kind: 'closing', particulars: { outcome: words[0] as Corrected, on } };
    case 'opinion': {
      const period = compute({ key: 'rectify_reply', startFrom: on, profile: context.profile }, [], [], calendar);
      const problems = await problemsOf(sql, context);
      return { ...common, kind: 'result', particulars: { outcome: 'correct', on, problems, replyDue: period.due } };
    }
  }
}

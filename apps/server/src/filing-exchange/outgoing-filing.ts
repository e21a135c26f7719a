import type { Content, FileRole, PackageContent, PackagedDocument } from '@fashen/exchange';
import {
  DeadlineRepository,
  FilingPackageRepository,
  FilingRepository,
  type FilingStep,
  PartyRepository,
  type Sql,
  ValidityRepository,
} from '@fashen/persistence';
import type { FilingContext, Piece } from '@fashen/workflow-filing';
import { wayOf } from '../issuing/way.js';
import { correctionContent, stoppedContent } from './outgoing-correction.js';
import { contentOf, packageId } from './package-content.js';

const ROLES: Readonly<Record<Piece, FileRole>> = {
  report: 'report',
  text: 'text',
  draftingStatement: 'statement',
  legalBasis: 'basis',
  decision: 'other',
  other: 'other',
};
const SENT = ['submitted', 'supplemented', 'explained', 'opinion', 'stopped'] as const;

async function documentOf(sql: Sql, { document, title, version, publishedOn, textHash }: FilingContext): Promise<PackagedDocument> {
  const { issuers } = await wayOf(sql, document);
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const numbers = await new FilingRepository(sql).numbersOf(document);
  const published = (await new ValidityRepository(sql).events(document)).find(
    (event) => event.kind === 'published' && event.version === version,
  );
  return {
    title,
    issuers: issuers.map((id) => names.get(id) ?? id),
    documentNumber: numbers.document,
    unifiedNumber: numbers.unified,
    publishedOn,
    effectiveOn: published?.kind === 'published' ? published.effectiveOn : null,
    textHash,
  };
}

async function filesOf(sql: Sql, id: string | null): Promise<Content[]> {
  const packed = id === null ? undefined : await new FilingPackageRepository(sql).find(id);
  const files: Content[] = [];
  for (const { piece, name, sha256 } of packed?.files ?? [])
    files.push(await contentOf(sql, { role: ROLES[piece as Piece], name, sha256 }));
  return files;
}

/** The place in history of the event that made the step: `process/seq/n`. */
const seqOf = ({ id }: FilingStep): number => Number(id.split('/')[1]);

/** What was handed in last, as a package for a receiver elsewhere, or what was done since its opinion; undefined while nothing was. */
export async function filingContent(sql: Sql, context: FilingContext): Promise<PackageContent | undefined> {
  const step = (await new FilingRepository(sql).steps(context.process))
    .filter(({ kind }) => SENT.some((one) => one === kind))
    .sort((a, b) => seqOf(a) - seqOf(b))
    .at(-1);
  if (!step) return undefined;
  const sender = (await new PartyRepository(sql).find(context.parties.lead))?.name ?? context.parties.lead;
  const common = {
    id: packageId(step.id),
    createdAt: step.createdAt,
    sender: { name: sender },
    receiver: { name: context.receiver.name },
    matter: context.process,
    document: await documentOf(sql, context),
  };
  return contentFor(sql, context, step, common);
}

type Common = Pick<PackageContent, 'id' | 'createdAt' | 'sender' | 'receiver' | 'matter' | 'document'>;

async function contentFor(sql: Sql, context: FilingContext, step: FilingStep, common: Common): Promise<PackageContent | undefined> {
  if (step.kind === 'opinion' || step.kind === 'stopped') {
    const done = await correctionContent(sql, context, step);
    if (done) return { ...common, ...done };
    return step.kind === 'stopped' ? { ...common, ...(await stoppedContent(sql, step)) } : undefined;
  }
  const [text = ''] = step.words;
  if (step.kind === 'explained') return { ...common, kind: 'explanation', particulars: { text }, files: [] };
  const files = await filesOf(sql, context.package);
  if (step.kind === 'supplemented') return { ...common, kind: 'supplement', particulars: { text: text || null }, files };
  const [deadline] = await new DeadlineRepository(sql).ofProcess(context.process);
  const particulars = { occasion: context.occasion, reportNumber: context.reportNumber, due: deadline?.due ?? null };
  return { ...common, kind: 'filing', particulars, files };
}

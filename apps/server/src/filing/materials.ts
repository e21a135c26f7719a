import type { Calendar } from '@fashen/calendar';
import type { IsoDate } from '@fashen/domain';
import {
  EvidenceRepository,
  FilingRepository,
  MaterialRepository,
  type ProducedDocument,
  ProducedDocumentRepository,
  type Sql,
  ValidityRepository,
  VersionRepository,
} from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { FilingContext, MaterialFact, PackageFile, Piece } from '@fashen/workflow-filing';
import { effectGap } from '../three-unifieds/requirements.js';

export const REPORT = 'filing-report';
const DAY = 86_400_000;

const numberOf = ({ facts }: ProducedDocument): string | null => (JSON.parse(facts) as { documentNumber?: string }).documentNumber ?? null;

/** The report that was made last for this filing. */
export async function reportOf(sql: Sql, process: string): Promise<ProducedDocument | undefined> {
  return (await new ProducedDocumentRepository(sql).ofProcess(process)).filter(({ form }) => form === REPORT).at(-1);
}

/** Of each kind the file that came in last. */
async function handedIn(sql: Sql, { document }: FilingContext): Promise<PackageFile[]> {
  const materials = await new MaterialRepository(sql).ofDocument(document);
  return (['draftingStatement', 'legalBasis'] as const).flatMap((piece): PackageFile[] => {
    const file = materials.findLast(({ kind, fileSha256 }) => kind === piece && fileSha256 !== null);
    return file?.fileSha256 && file.fileName ? [{ piece, name: file.fileName, sha256: file.fileSha256 }] : [];
  });
}

async function scans(sql: Sql, { attached, decision }: FilingContext): Promise<PackageFile[]> {
  const asked: { piece: Piece; evidence: string }[] = [
    ...(decision === null ? [] : [{ piece: 'decision', evidence: decision } as const]),
    ...attached,
  ];
  const files: PackageFile[] = [];
  for (const { piece, evidence } of asked) {
    const found = await new EvidenceRepository(sql).find(evidence);
    if (found) files.push({ piece, name: found.fileName, sha256: found.fileSha256 });
  }
  return files;
}

/** When the text that is filed was published, and from when it has effect; null for what only ends. */
export async function daysOf(sql: Sql, { document, version }: FilingContext): Promise<{ on: IsoDate; effectiveOn: IsoDate } | null> {
  const published = (await new ValidityRepository(sql).events(document)).find(
    (event) => event.kind === 'published' && event.version === version,
  );
  return published?.kind === 'published' ? published : null;
}

/** The rule counts from the publication; a statutory reason for an early effect that was recorded then explains it. */
async function shortGap(sql: Sql, context: FilingContext, calendar: Calendar): Promise<MaterialFact['shortGap']> {
  const days = context.occasion === 'lapse' ? null : await daysOf(sql, context);
  if (days === null) return null;
  const gap = (Date.parse(days.effectiveOn) - Date.parse(days.on)) / DAY;
  if (gap >= effectGap(findProfile(context.profile), days.on, calendar).days) return null;
  return { days: gap, isExplained: await new FilingRepository(sql).isEarlyEffectExplained(context.document, context.textHash) };
}

/** What ended is so by a decision that was taken outside, or by this very document. */
async function hasEndingText(sql: Sql, { document, decision, occasion }: FilingContext): Promise<boolean> {
  if (occasion === 'lapse' && decision !== null) return true;
  const done = await new ValidityRepository(sql).doneBy(document);
  return done.some(({ kind }) => kind === 'repealed' || kind === 'lapsed');
}

/** What there is to hand in now: the report, the text as it was published, what goes with it. */
export async function materialsOf(sql: Sql, context: FilingContext, calendar: Calendar): Promise<MaterialFact> {
  const report = await reportOf(sql, context.process);
  const text = await new VersionRepository(sql).find(context.version);
  return {
    files: [
      ...(report ? [{ piece: 'report', name: report.fileName, sha256: report.fileSha256 } as const] : []),
      ...(text ? [{ piece: 'text', name: text.fileName, sha256: text.fileSha256 } as const] : []),
      ...(await handedIn(sql, context)),
      ...(await scans(sql, context)),
    ],
    reportNumber: report ? numberOf(report) : null,
    shortGap: await shortGap(sql, context, calendar),
    hasEndingText: await hasEndingText(sql, context),
  };
}

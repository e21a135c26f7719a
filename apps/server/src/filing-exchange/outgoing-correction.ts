import type { Content, PackageContent } from '@fashen/exchange';
import {
  DocumentRepository,
  FilingRepository,
  type FilingStep,
  type Sql,
  ValidityRepository,
  VersionRepository,
} from '@fashen/persistence';
import type { FilingContext } from '@fashen/workflow-filing';
import { contentOf, packageId, scanContent } from './package-content.js';

type Correction = Pick<PackageContent<'correction'>, 'kind' | 'id' | 'createdAt' | 'particulars' | 'files'>;

/** What puts a text right or takes it out of force, as an opinion asks for it. */
const DONE: Readonly<Record<string, 'amended' | 'repealed'>> = {
  amended: 'amended',
  repealed: 'repealed',
  renewed: 'repealed',
  lapsed: 'repealed',
};

async function byFact(sql: Sql, id: string | null): Promise<Correction['particulars']['by']> {
  const by = id === null ? undefined : await new DocumentRepository(sql).find(id);
  return by ? { title: by.title, documentNumber: (await new FilingRepository(sql).numbersOf(by.id)).document } : null;
}

/** The text as amended: it proves what the register says. */
async function amendedText(sql: Sql, id: string): Promise<{ textHash: string; files: Content[] }> {
  const version = (await new VersionRepository(sql).find(id))!;
  const { fileName: name, fileSha256: sha256 } = version;
  return { textHash: version.textHash, files: [await contentOf(sql, { role: 'evidence', name, sha256 })] };
}

/** 改正情况 since that step; undefined while the register of validity shows nothing that was done. */
export async function correctionContent(sql: Sql, { document }: FilingContext, since: FilingStep): Promise<Correction | undefined> {
  const recorded = (await new ValidityRepository(sql).history(document)).findLast(
    ({ event, createdAt }) => DONE[event.kind] !== undefined && createdAt >= since.createdAt,
  );
  if (!recorded) return undefined;
  const { event, basis, createdAt } = recorded;
  const by = await byFact(sql, 'byDocument' in event ? event.byDocument : null);
  const text = event.kind === 'amended' ? await amendedText(sql, event.version) : { textHash: null, files: [] };
  return {
    kind: 'correction',
    id: packageId(`${since.id}/${event.id}`),
    createdAt,
    particulars: { outcome: DONE[event.kind]!, on: event.on, by, basis, recordedAt: createdAt, textHash: text.textHash },
    files: text.files,
  };
}

/** 自行停止执行 leaves the text and its register as they were: the notice is the proof. */
export async function stoppedContent(sql: Sql, { words, actedOn: on, scan }: FilingStep) {
  const [how = '', ...clauses] = words;
  return {
    kind: 'stopped',
    particulars: { clauses, words: how, on },
    files: scan === null ? [] : [await scanContent(sql, scan, 'evidence')],
  } as const satisfies Pick<PackageContent<'stopped'>, 'kind' | 'particulars' | 'files'>;
}

import type { ManifestOf } from '@fashen/exchange';
import { FILE_ROLES } from '@fashen/exchange';
import type { DocumentFact } from '@fashen/official-documents';
import {
  DocumentRepository,
  FilingPackageRepository,
  FilingRepository,
  FilingReviewRepository,
  PartyRepository,
  ReceivedDocumentRepository,
  ReceivedPackageRepository,
  type Sql,
} from '@fashen/persistence';
import { PIECES } from '@fashen/workflow-filing';
import type { FilingReviewContext } from '@fashen/workflow-filing-review';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';

type Filed = { document: DocumentFact; lead: string; receiver: string };

/** The numbers that the house gave, or that the sender says. */
async function numbersOf(sql: Sql, document: string): Promise<Pick<DocumentFact, 'documentNumber' | 'unifiedNumber' | 'publishedOn'>> {
  const received = await new ReceivedDocumentRepository(sql).find(document);
  const own = await new FilingRepository(sql).numbersOf(document);
  const documentNumber = received?.documentNumber ?? own.document;
  const unifiedNumber = received?.unifiedNumber ?? own.unified;
  const publishedOn = received?.publishedOn ?? null;
  return {
    ...(documentNumber === null ? {} : { documentNumber }),
    ...(unifiedNumber === null ? {} : { unifiedNumber }),
    ...(publishedOn === null ? {} : { publishedOn }),
  };
}

/** The document that was filed, who answers for it, and in whose name it was taken in, as papers name them. */
export async function describeFiled(sql: Sql, { document, title, parties }: FilingReviewContext): Promise<Filed> {
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const found = await new DocumentRepository(sql).find(document);
  const issuers = found ? (await issuingOf(sql, await PartyTree.read(sql), found)).issuers : [];
  return {
    document: { title, issuers: issuers.map(name), ...(await numbersOf(sql, document)) },
    lead: name(parties.lead),
    receiver: name(parties.receiver),
  };
}

/** What was handed in, by what it is: from the package of a filing here, from the signed manifest, or the paper that was scanned. */
export async function materialsFiled(sql: Sql, { process, channel, package: last }: FilingReviewContext): Promise<string[]> {
  if (channel === 'filing') {
    const packed = last === null ? undefined : await new FilingPackageRepository(sql).find(last);
    return [...new Set((packed?.files ?? []).map(({ piece }) => PIECES[piece as keyof typeof PIECES].zh))];
  }
  const opened = (await new FilingReviewRepository(sql).find(process))?.package;
  const received = channel === 'package' && opened ? await new ReceivedPackageRepository(sql).find(opened) : undefined;
  if (!received) return [FILE_ROLES.report.zh];
  const { files } = JSON.parse(received.manifest) as ManifestOf<'filing'>;
  return [...new Set(files.map(({ role }) => FILE_ROLES[role].zh))];
}

import type { ManifestOf } from '@fashen/exchange';
import { FilingReviewRepository, PartyRepository, type ReceivedPackage, ReceivedPackageRepository, type Sql } from '@fashen/persistence';
import { keepVersion } from '../document/keep.js';
import { type Draft, readDraft } from '../document/read-draft.js';
import { latestEntry } from '../document/version-entry.js';
import { Problem } from '../platform/problem/problem.js';
import { noText, otherText, underReview } from './findings.js';
import { keepPackage, type Taken } from './keep-package.js';
import { keepReceived } from './received-document.js';

/** The text in a filing, which is the one whose hash was signed. @throws Problem where there is none, or another */
export async function textIn({ proven: { manifest, files } }: Taken): Promise<Draft> {
  const file = manifest.files.find(({ role, name }) => role === 'text' && name.toLowerCase().endsWith('.docx'));
  const bytes = file && files.get(file.path);
  if (!file || !bytes) throw new Problem('PAYLOAD_REFUSED', { findings: [noText] });
  const draft = await readDraft({ name: file.name, bytes }, manifest.document.title);
  if (draft.textHash !== manifest.document.textHash) throw new Problem('PAYLOAD_REFUSED', { findings: [otherText] });
  return draft;
}

/** Issuers by their full names; the sender leads where the tree here has none of them. */
async function issuersOf(sql: Sql, { proven: { manifest, sender } }: Taken): Promise<readonly [string, ...string[]]> {
  const ids = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [name, id]));
  const [lead, ...others] = manifest.document.issuers.flatMap((name) => ids.get(name) ?? []);
  return lead === undefined ? [sender] : [lead, ...others];
}

/** Keeps what was filed: a new document, or, in a matter that is known here, another text of the same one. */
export async function keepFiling(sql: Sql, taken: Taken, { draft, profile }: { draft: Draft; profile: string }): Promise<ReceivedPackage> {
  const { proven, caller, at } = taken;
  const { manifest, sender, receiver } = proven;
  const { documentNumber, unifiedNumber, publishedOn, effectiveOn } = manifest.document;
  const known = await new ReceivedPackageRepository(sql).documentOf(manifest.matter, sender);
  if (known !== undefined) {
    const running = await new FilingReviewRepository(sql).running(known, '');
    if (running.includes(receiver)) throw new Problem('PAYLOAD_REFUSED', { findings: [underReview] });
    const latest = await latestEntry(sql, known);
    if (latest?.textHash !== draft.textHash) await keepVersion(sql, { document: known, draft, by: caller.person, at });
    return keepPackage(sql, known, taken);
  }
  const numbers = { documentNumber, unifiedNumber, publishedOn, effectiveOn };
  const issuers = await issuersOf(sql, taken);
  const { document } = await keepReceived(sql, { ...numbers, receiver, channel: 'package', draft, issuers, profile, caller, at });
  return keepPackage(sql, document.id, taken);
}

/** What the review is opened with. */
export function openingOf({ id, document, manifest }: ReceivedPackage, receivedOn: string) {
  const { particulars } = JSON.parse(manifest) as ManifestOf<'filing'>;
  const { occasion, reportNumber } = particulars;
  return { document, receivedOn, occasion, package: id, ...(reportNumber === null ? {} : { reportNumber }) };
}

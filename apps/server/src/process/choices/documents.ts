import type { Choice } from '@fashen/contracts';
import { BODIES, dateIn, isInForce, VALIDITY_STATUSES, type ValidityStatus } from '@fashen/domain';
import { DocumentRepository, PrintRepository, ReviewFactsRepository, type Sql, VersionRepository } from '@fashen/persistence';
import type { SpineContext } from '@fashen/workflow-normative-document';
import { sightOf } from '../../document/sight.js';
import { type ChoiceScene, contextOf, joined, named, only, type Resolver } from '../../workflow/resolver.js';
import { partyNames } from './directory.js';

type Published = { id: string; title: string; status: ValidityStatus; number: string | null };

/** What was published and may still be changed, by one of these issuers; what is published is no secret. */
async function publishedBy(sql: Sql, issuers: readonly string[], day: string): Promise<Published[]> {
  if (issuers.length === 0) return [];
  const places = issuers.map((_, n) => `$${n + 2}`).join(', ');
  return sql.query<Published>(
    `SELECT document.id, document.title, validity_phase.status,
       (SELECT MAX(number) FROM document_number WHERE document_number.document_id = document.id) AS number
     FROM validity_phase JOIN document ON document.id = validity_phase.document_id
     WHERE starts_on <= $1 AND (until IS NULL OR until > $1)
       AND (drafting_party IN (${places}) OR EXISTS (SELECT 1 FROM document_issuer AS issuer
         WHERE issuer.document_id = document.id AND issuer.party IN (${places})))
     ORDER BY document.title, document.id`,
    [day, ...issuers],
  );
}

const changeable = async (scene: ChoiceScene): Promise<Published[]> => {
  const { issuers = [] } = contextOf<{ issuers?: readonly string[] }>(scene);
  const found = await publishedBy(scene.reader.sql, issuers, dateIn(scene.prepared.at));
  return found.filter(({ status }) => isInForce(status) || status === 'awaitingEffect' || status === 'lapsed');
};

/** Documents of the same issuers that may be amended, repealed, renewed, or declared lapsed. */
const documents: Resolver = async (scene) => ({
  choices: (await changeable(scene)).map(({ id, title, status, number }) => ({
    value: id,
    label: named(`《${title}》`),
    hint: joined(named(number ?? ''), VALIDITY_STATUSES[status]),
  })),
});

/** Versions of those documents that the caller may see: an amendment comes with the whole text as amended. */
const consolidatedVersions: Resolver = async (scene) => {
  const { sql } = scene.reader;
  const choices: Choice[] = [];
  for (const { id, title } of await changeable(scene)) {
    if (!(await new DocumentRepository(sql).find(id, sightOf(scene.prepared.by)))) continue;
    for (const version of (await new VersionRepository(sql).ofDocument(id)).toReversed())
      choices.push({
        value: version.id,
        label: joined(named(`《${title}》`), { zh: `第${version.ordinal}稿`, en: `version ${version.ordinal}` }),
        hint: named(dateIn(version.createdAt)),
      });
  }
  return { choices };
};

const isBody = (value: string): value is keyof typeof BODIES => Object.hasOwn(BODIES, value);

/** Whom the document is filed with by hand, but where that was done. */
const filingReceivers: Resolver = async (scene) => {
  const parties = await partyNames(scene.reader.sql);
  const { receivers, filed, filings } = contextOf<Pick<SpineContext, 'receivers' | 'filed' | 'filings'>>(scene);
  const choices = receivers
    .filter((receiver) => !filed.includes(receiver) && !filings.some((one) => one.receiver === receiver))
    .map((receiver) => ({ value: receiver, label: isBody(receiver) ? BODIES[receiver] : named(parties.get(receiver) ?? receiver) }));
  return { choices, ...only(choices) };
};

/** Prints that were compared with the registered text, the latest first. */
const prints: Resolver = async ({ reader: { sql }, prepared: { process } }) => {
  const found = process.subject === null ? [] : (await new PrintRepository(sql).ofDocument(process.subject)).toReversed();
  const choices = found.map(({ id, fileName, differences, createdAt }) => ({
    value: id,
    label: named(fileName),
    hint: joined({ zh: `与登记文本不同${differences.length}处`, en: `${differences.length} difference(s)` }, named(dateIn(createdAt))),
  }));
  return { choices, ...only(choices) };
};

const NUMBER = /^(.+)〔(\d{4})〕(\d+)号$/u;

/** Numbers of that year of these issuers; those of others are none of the caller's business. */
async function numbersOf(sql: Sql, issuers: readonly string[], year: number): Promise<string[]> {
  if (issuers.length === 0) return [];
  const places = issuers.map((_, n) => `$${n + 2}`).join(', ');
  const rows = await sql.query<{ number: string }>(
    `SELECT number FROM document_number WHERE year = $1 AND issuer IN (${places}) ORDER BY number`,
    [year, ...issuers],
  );
  return rows.map(({ number }) => number);
}

/** The next number after each series of this year that was entered for the issuers; their own register decides. */
const documentNumbers: Resolver = async (scene) => {
  const { issuers, parties } = contextOf<{ issuers: readonly string[]; parties: { lead: string } }>(scene);
  const year = dateIn(scene.prepared.at).slice(0, 4);
  const last = new Map<string, number>();
  for (const number of await numbersOf(scene.reader.sql, [...issuers, parties.lead], Number(year))) {
    const [, series, of, serial] = NUMBER.exec(number) ?? [];
    if (series !== undefined && of === year) last.set(series, Math.max(last.get(series) ?? 0, Number(serial)));
  }
  return {
    choices: [...last].map(([series, serial]) => ({
      value: `${series}〔${year}〕${serial + 1}号`,
      label: named(`${series}〔${year}〕${serial + 1}号`),
      hint: { zh: '按本系统已录文号顺延，以制定机关登记为准', en: "next after those entered here; the issuer's own register decides" },
    })),
  };
};

/** The document itself. */
const subject: Resolver = async ({ reader: { sql }, prepared: { process } }) => {
  const document = process.subject === null ? undefined : await new DocumentRepository(sql).find(process.subject);
  const choices = document ? [{ value: document.id, label: named(`《${document.title}》`) }] : [];
  return { choices, ...only(choices) };
};

/** The life of the document that runs, which may wait to hear how a part of it ends. */
const lives: Resolver = async ({ reader: { sql }, prepared: { process } }) => {
  if (process.subject === null) return { choices: [] };
  const life = await new ReviewFactsRepository(sql).runningProcess(process.subject, 'normative-document', '');
  return { choices: life ? [{ value: life, label: { zh: '本文件的全程', en: 'the life of this document' } }] : [] };
};

export const aboutDocuments = {
  documents,
  consolidatedVersions,
  filingReceivers,
  prints,
  documentNumbers,
  subject,
  lives,
} satisfies Record<string, Resolver>;

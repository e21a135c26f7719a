import type { Choice } from '@fashen/contracts';
import { dateIn, EVIDENCE_KINDS } from '@fashen/domain';
import { ClauseRepository, DocumentRepository, EvidenceRepository, type Version, VersionRepository } from '@fashen/persistence';
import { sightOf } from '../../document/sight.js';
import { type ChoiceScene, contextOf, excerpt, joined, named, type Resolver } from '../../workflow/resolver.js';

type OfText = { version?: string };

const onDay = (instant: string) => named(dateIn(instant));

/** The versions of the document, newest first; the newest is meant. */
const versions: Resolver = async ({ reader: { sql }, prepared: { process } }) => {
  if (process.subject === null) return { choices: [] };
  const found = (await new VersionRepository(sql).ofDocument(process.subject)).toReversed();
  const choices = found.map(
    ({ id, ordinal, title, createdAt, fileName }): Choice => ({
      value: id,
      label: joined({ zh: `第${ordinal}稿`, en: `version ${ordinal}` }, named(title)),
      hint: joined(onDay(createdAt), named(fileName)),
    }),
  );
  return { choices, ...(found[0] ? { default: found[0].id } : {}) };
};

/** What is published is the text that was registered, and no other. */
const registeredVersions: Resolver = async (scene) => {
  const { choices } = await versions(scene);
  const { version } = contextOf<OfText>(scene);
  return { choices, ...(choices.some(({ value }) => value === version) && version ? { default: version } : {}) };
};

const clauseChoices = async ({ reader: { sql } }: ChoiceScene, version: Version | undefined): Promise<Choice[]> => {
  if (!version) return [];
  const seen = new Map<string, Choice>();
  for (const { anchor, heading, begins, ends } of await new ClauseRepository(sql).ofVersion(version.id))
    if (anchor !== '' && !seen.has(anchor))
      seen.set(anchor, { value: anchor, label: named(anchor), hint: excerpt(heading || version.text.slice(begins, ends).trim()) });
  return [...seen.values()];
};

/** The clauses of the text in hand in legal words (第九条第二款), in the order of the text. */
const clauses: Resolver = async (scene) => {
  const repository = new VersionRepository(scene.reader.sql);
  const { version } = contextOf<OfText>(scene);
  const { subject } = scene.prepared.process;
  const text = version ? await repository.find(version) : subject === null ? undefined : await repository.latest(subject);
  return { choices: await clauseChoices(scene, text) };
};

/** Scans that lie with the document, the latest first; one more may be handed in beside the list. */
const evidence: Resolver = async ({ reader: { sql }, prepared: { process, by } }) => {
  const { subject } = process;
  const isSeen = subject !== null && (await new DocumentRepository(sql).find(subject, sightOf(by)));
  const found = isSeen ? (await new EvidenceRepository(sql).ofDocument(subject)).toReversed() : [];
  return {
    choices: found.map(({ id, kind, title, createdAt }) => ({
      value: id,
      label: named(title),
      hint: joined(EVIDENCE_KINDS[kind], onDay(createdAt)),
    })),
    isEvidence: true,
  };
};

export const texts = { versions, registeredVersions, clauses, evidence } satisfies Record<string, Resolver>;

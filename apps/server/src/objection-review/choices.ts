import type { Choice } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import { ClauseRepository, ObjectionStatementRepository, VersionRepository } from '@fashen/persistence';
import type { ObjectionContext } from '@fashen/workflow-objection-review';
import { contextOf, excerpt, named, type Resolver } from '../workflow/resolver.js';
import { textInForce } from './text-in-force.js';

/** Clauses of the text in force of the document that is objected to: the process itself has no subject. */
const objectionClauses: Resolver = async (scene) => {
  const { document = null } = contextOf<ObjectionContext>(scene);
  const { sql } = scene.reader;
  const entry = document === null ? undefined : await textInForce(sql, document, dateIn(scene.prepared.at));
  const version = entry && (await new VersionRepository(sql).find(entry.id));
  const seen = new Map<string, Choice>();
  for (const { anchor, heading, begins, ends } of version ? await new ClauseRepository(sql).ofVersion(version.id) : [])
    if (anchor !== '' && !seen.has(anchor))
      seen.set(anchor, { value: anchor, label: named(anchor), hint: excerpt(heading || version!.text.slice(begins, ends).trim()) });
  return { choices: [...seen.values()] };
};

/** What the person wrote, as far as others are to read of it; never its words. */
const objectionStatements: Resolver = async (scene) => {
  const { process } = contextOf<ObjectionContext>(scene);
  const written = await new ObjectionStatementRepository(scene.reader.sql).ofObjection(process);
  return {
    choices: written.flatMap(({ id, kind, receivedOn }) =>
      kind === 'withdrawal' ? [] : [{ value: id, label: STATEMENTS[kind], hint: named(receivedOn) }],
    ),
  };
};

const STATEMENTS = {
  original: { zh: '异议原文', en: 'the objection' },
  supplement: { zh: '补正', en: 'supplement' },
  newReasons: { zh: '补充理由', en: 'further reasons' },
} as const;

export const objections = { objectionClauses, objectionStatements } satisfies Record<string, Resolver>;

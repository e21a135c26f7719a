import type { Choice } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import { DocumentRepository, OpinionRepository, PartyRepository } from '@fashen/persistence';
import type { SamplingContext } from '@fashen/workflow-review-sampling';
import { contextOf, joined, named, only, type Resolver } from '../../workflow/resolver.js';
import { partyNames, peopleOf } from './directory.js';
import { itemChoice } from './review.js';

/** A day that is most often the present one. */
const today: Resolver = async ({ prepared: { at } }) => ({ choices: [], default: dateIn(at) });

const ownParty: Resolver = async ({ reader: { sql }, prepared: { by } }) => {
  const name = (await partyNames(sql)).get(by.party) ?? by.party;
  return { choices: [{ value: by.party, label: named(name) }], default: by.party };
};

/** Bodies whose reviews may be sampled: a head samples the own body, a supervisor any. */
const reviewBodies: Resolver = async ({ reader: { sql }, prepared: { by } }) => {
  const reviews = (functions: readonly string[]) => functions.includes('reviewAuthority') || functions.includes('legalSection');
  const found = (await new PartyRepository(sql).all()).filter(
    ({ id, functions }) => reviews(functions) && (by.roles.includes('supervisor') || id === by.party),
  );
  const choices = found.map(({ id, name }) => ({ value: id, label: named(name) }));
  return { choices, ...(found.some(({ id }) => id === by.party) ? { default: by.party } : only(choices)) };
};

/** 涉法件 that were registered with the caller's body and that nobody has taken in hand, the oldest first. */
const papers: Resolver = async ({ reader: { sql }, prepared: { by } }) => {
  const rows = await sql.query<{ id: string; title: string; createdAt: string }>(
    `SELECT id, title, created_at AS "createdAt" FROM document
     WHERE review_authority = $1 AND NOT EXISTS (SELECT 1 FROM version WHERE version.document_id = document.id)
       AND NOT EXISTS (SELECT 1 FROM process WHERE process.subject = document.id) ORDER BY created_at, id`,
    [by.party],
  );
  const choices = rows.map(({ id, title, createdAt }) => ({ value: id, label: named(title), hint: named(dateIn(createdAt)) }));
  return { choices, ...(choices[0] ? { default: choices[0].value } : {}) };
};

/** Reviews of the sample, by the document that they were about. */
const sampledReviews: Resolver = async (scene) => {
  const { sql } = scene.reader;
  const sample = Object.values(contextOf<SamplingContext>(scene).sample);
  const checkers = await peopleOf(
    sql,
    sample.flatMap(({ checker }) => (checker ? [{ person: checker, party: '', roles: [] }] : [])),
  );
  const choices: Choice[] = [];
  for (const { review, document, checker } of sample) {
    const title = (await new DocumentRepository(sql).find(document))?.title ?? document;
    const by = checkers.find(({ value }) => value === checker)?.label;
    choices.push({ value: review, label: named(`《${title}》`), ...(by ? { hint: joined({ zh: '检查人', en: 'checker' }, by) } : {}) });
  }
  return { choices, ...only(choices) };
};

/** Items that were answered as adopted, of the reviews that lie with the caller. */
const adoptedItems: Resolver = async (scene) => {
  const own = Object.values(contextOf<SamplingContext>(scene).sample).filter(({ checker }) => checker === scene.prepared.by.person);
  const choices: Choice[] = [];
  for (const { review, adopted } of own) {
    const items = await new OpinionRepository(scene.reader.sql).items(review);
    choices.push(...items.filter(({ id }) => adopted.includes(id)).map((item) => itemChoice(item, item.ordinal)));
  }
  return { choices };
};

export const ownDesk = { today, ownParty, reviewBodies, papers, sampledReviews, adoptedItems } satisfies Record<string, Resolver>;

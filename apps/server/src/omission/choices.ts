import { OmittedPaperRepository } from '@fashen/persistence';
import { PartyTree } from '../issuing/party-tree.js';
import { joined, named, type Resolver } from '../workflow/resolver.js';
import { supervisorsOf } from './supervision.js';

/** Papers left out of review or filing, of the authorities that the caller's body supervises, and of which no case was opened; oldest first. */
const omittedPapers: Resolver = async ({ reader: { sql }, prepared: { by } }) => {
  const tree = await PartyTree.read(sql);
  const found = (await new OmittedPaperRepository(sql).withoutCase()).filter(({ authority }) =>
    supervisorsOf(tree, authority).includes(by.party),
  );
  const choices = found.map(({ document, title, number, authority }) => ({
    value: document,
    label: named(`《${title}》`),
    hint: joined(named(number ?? ''), named(tree.find(authority)?.name ?? authority)),
  }));
  return { choices, ...(choices[0] ? { default: choices[0].value } : {}) };
};

export const ofOmissions = { omittedPapers } satisfies Record<string, Resolver>;

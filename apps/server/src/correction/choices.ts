import type { MatterFact } from '@fashen/workflow-correction';
import { partyNames } from '../process/choices/directory.js';
import { factOf, named, only, type Resolver } from '../workflow/resolver.js';

/** Who answers for the document today: its issuers, or whoever carries on for one that is gone. */
const correctionAddressees: Resolver = async (scene) => {
  const { authorities = [] } = factOf<MatterFact | null>(scene, 'matter') ?? {};
  const names = await partyNames(scene.reader.sql);
  const choices = authorities.map(({ party }) => ({ value: party, label: named(names.get(party) ?? party) }));
  return { choices, ...only(choices) };
};

export const corrections = { correctionAddressees } satisfies Record<string, Resolver>;

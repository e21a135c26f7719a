import type { Choice } from '@fashen/contracts';
import { type Party, PartyRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { DraftingContext } from '@fashen/workflow-drafting';
import { PartyTree } from '../issuing/party-tree.js';
import { partyNames } from '../process/choices/directory.js';
import { type ChoiceScene, contextOf, named, only, type Resolver } from '../workflow/resolver.js';

const WORKING: readonly Party['kind'][] = ['department', 'verticalDepartment', 'organisation', 'township', 'subdistrict', 'district'];

/** Authorities under the same government, but the one that drafts. */
const otherDepartments: Resolver = async (scene) => {
  const { parties } = contextOf<{ parties: { drafting: string } }>(scene);
  const { sql } = scene.reader;
  const tree = await PartyTree.read(sql);
  const government = tree.governmentOf(parties.drafting)?.id;
  const all = await new PartyRepository(sql).all();
  return {
    choices: all
      .filter(
        ({ id, kind, parentId, abolishedOn }) =>
          WORKING.includes(kind) && parentId === government && !abolishedOn && id !== parties.drafting,
      )
      .map(({ id, name }) => ({ value: id, label: named(name) })),
  };
};

async function partiesOf(scene: ChoiceScene, ids: readonly string[]): Promise<{ choices: Choice[]; default?: Choice['value'] }> {
  const names = await partyNames(scene.reader.sql);
  const choices = ids.map((party) => ({ value: party, label: named(names.get(party) ?? party) }));
  return { choices, ...(only(choices) as { default?: Choice['value'] }) };
}

/** Departments that have not answered. */
const askedDepartments: Resolver = (scene) =>
  partiesOf(
    scene,
    contextOf<DraftingContext>(scene).asked.flatMap(({ party, reply }) => (reply === null ? [party] : [])),
  );
const disagreeingDepartments: Resolver = (scene) =>
  partiesOf(
    scene,
    contextOf<DraftingContext>(scene).asked.flatMap(({ party, reply, settled }) => (reply === 'object' && settled === null ? [party] : [])),
  );
const signingDepartments: Resolver = (scene) => {
  const { signing, signed, textHash } = contextOf<DraftingContext>(scene);
  return partiesOf(
    scene,
    signing.filter((party) => !signed.some((one) => one.party === party && one.textHash === textHash)),
  );
};

const rulesOf = (scene: ChoiceScene) => findProfile(contextOf<DraftingContext>(scene).profile).drafting;
const grounds = (list: readonly { code: string; zh: string; en: string }[]): Choice[] =>
  list.map(({ code, zh, en }) => ({ value: code, label: { zh, en } }));

/** The only cases in which the public is not consulted here; none where the place has none. */
const consultationWaivers: Resolver = async (scene) => ({ choices: grounds(rulesOf(scene).consultationWaivers.value) });
const hearingGrounds: Resolver = async (scene) => ({ choices: grounds(rulesOf(scene).hearingGrounds.value) });

export const ofDrafting = {
  otherDepartments,
  askedDepartments,
  disagreeingDepartments,
  signingDepartments,
  consultationWaivers,
  hearingGrounds,
} satisfies Record<string, Resolver>;

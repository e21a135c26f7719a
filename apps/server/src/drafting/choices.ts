import type { Choice } from '@fashen/contracts';
import { CommentGroupRepository, type Party, PartyRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { DraftingContext } from '@fashen/workflow-drafting';
import { PartyTree } from '../issuing/party-tree.js';
import { partyNames } from '../process/choices/directory.js';
import { type ChoiceScene, contextOf, joined, named, only, type Resolver } from '../workflow/resolver.js';

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

/** More are found at the desk of the consultation, which answers by the hundred. */
const MOST_LISTED = 200;

/** The groups of the newest text, the largest first. Their words lie sealed: the article and the number tell them apart. */
const commentGroups: Resolver = async (scene) => {
  const id = contextOf<DraftingContext>(scene).consultation?.id;
  const groups = id === undefined ? [] : await new CommentGroupRepository(scene.reader.sql).page(id, {}, 0, MOST_LISTED);
  return {
    choices: groups.map(({ id: value, clause, size }) => ({
      value,
      label: joined(clause === null ? WHOLE_TEXT : named(clause), { zh: `${size}条`, en: `${size} comments` }),
    })),
  };
};

/** Those that are in a group with others. */
const groupedComments: Resolver = async (scene) => {
  const id = contextOf<DraftingContext>(scene).consultation?.id;
  const members = id === undefined ? [] : await new CommentGroupRepository(scene.reader.sql).joined(id, MOST_LISTED);
  return {
    choices: members.map(({ id: value, clause, receivedOn }) => ({
      value,
      label: joined(clause === null ? WHOLE_TEXT : named(clause), named(receivedOn)),
    })),
  };
};
const WHOLE_TEXT = { zh: '全文', en: 'the whole text' };

export const ofDrafting = {
  commentGroups,
  groupedComments,
  otherDepartments,
  askedDepartments,
  disagreeingDepartments,
  signingDepartments,
  consultationWaivers,
  hearingGrounds,
} satisfies Record<string, Resolver>;

import { AccountRepository, DeskRepository } from '@fashen/persistence';
import type { Colleague } from '@fashen/workflow-approval';
import type { SamplingContext } from '@fashen/workflow-review-sampling';
import { type ChoiceScene, contextOf, factOf, named, only, type Resolver } from '../../workflow/resolver.js';
import { holders, type Member, partyNames, peopleOf } from './directory.js';
import { isTaken } from './draft-payload.js';

type Reviewing = { parties: { review: string } };

/** 承办人: handlers of the body that reviews. */
const handlers: Resolver = async (scene) => {
  const { sql } = scene.reader;
  const choices = await peopleOf(sql, await holders(sql, contextOf<Reviewing>(scene).parties.review, 'caseHandler'));
  return { choices, ...only(choices) };
};

const advisers: Resolver = async (scene) => {
  const { sql } = scene.reader;
  return { choices: await peopleOf(sql, await holders(sql, contextOf<Reviewing>(scene).parties.review, 'adviser')) };
};

/** 检查人: reviewers of the body and supervisors of the party that samples, who had no part in at least one review that waits. */
const checkers: Resolver = async (scene) => {
  const { party, reviewBody, sample } = contextOf<SamplingContext>(scene);
  const fits = (person: string) =>
    Object.keys(sample).some((review) => isTaken(scene.prepared, { review, [scene.path]: person }, ['/review', `/${scene.path}`]));
  const members = await new DeskRepository(scene.reader.sql).members([...new Set([reviewBody, party])]);
  return {
    choices: await peopleOf(
      scene.reader.sql,
      members.filter(({ person }) => fits(person)),
    ),
  };
};

/** Those in whose place an office enters what was decided on paper; nobody enters for himself. */
const leaders: Resolver = async (scene) => {
  const { sql } = scene.reader;
  const members = await leadersKnown(scene);
  const may = members.filter(({ person }) => isTaken(scene.prepared, { [scene.path]: person }, ['/entry', '/entry/onBehalfOf']));
  return { choices: await peopleOf(sql, may) };
};

async function leadersKnown(scene: ChoiceScene): Promise<readonly Member[]> {
  const named = factOf<readonly string[]>(scene, 'leaders');
  if (!named) return factOf<readonly Colleague[]>(scene, 'colleagues') ?? [];
  const accounts = new AccountRepository(scene.reader.sql);
  const roles = await Promise.all(named.map(async (person) => ({ person, held: await accounts.rolesOf(person) })));
  return roles.flatMap(({ person, held }) => {
    const [seat] = held.filter(({ role }) => role === 'signatory');
    return seat ? [{ person, party: seat.party, roles: ['signatory'] }] : [];
  });
}

/** 协审部门: wherever somebody co-reviews, but the two sides of the case. */
const coReviewParties: Resolver = async (scene) => {
  const parties = await partyNames(scene.reader.sql);
  const known = factOf<readonly string[]>(scene, 'coReviewParties') ?? [];
  return { choices: known.map((party) => ({ value: party, label: named(parties.get(party) ?? party) })) };
};

export const people = { handlers, advisers, checkers, leaders, coReviewParties } satisfies Record<string, Resolver>;

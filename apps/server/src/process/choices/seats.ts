import type { Choice } from '@fashen/contracts';
import { APPROVAL_STEPS, isRole, ROLES, type Words } from '@fashen/domain';
import { AccountRepository } from '@fashen/persistence';
import { type ApprovalState, type Colleague, isOpenSeat, isStepPassed, type Seat, type Step } from '@fashen/workflow-approval';
import { type ChoiceScene, contextOf, factOf, joined, named, only, type Resolver } from '../../workflow/resolver.js';
import { partyNames, peopleOf } from './directory.js';
import { isTaken, type Values } from './draft-payload.js';

const stateOf = (scene: ChoiceScene): ApprovalState | null => contextOf<{ approval?: ApprovalState | null }>(scene).approval ?? null;
const stepsOf = (scene: ChoiceScene): readonly Step[] => stateOf(scene)?.steps ?? [];
const colleaguesOf = (scene: ChoiceScene): readonly Colleague[] => factOf(scene, 'colleagues') ?? [];

function openSeats(scene: ChoiceScene): { step: Step; seat: Seat }[] {
  const state = stateOf(scene);
  if (!state) return [];
  return state.steps.flatMap((step) => step.seats.map((seat) => ({ step, seat }))).filter(({ seat }) => isOpenSeat(state, seat.id));
}

const roleWords = (role: string): Words => (isRole(role) ? ROLES[role] : named(role));
const stepWords = ({ key, seats }: Step): Words => APPROVAL_STEPS[key] ?? roleWords(seats[0]?.role ?? key);
const steps = (list: readonly Step[]): Choice[] => list.map((step) => ({ value: step.key, label: stepWords(step) }));

/** Seats at which an opinion is owed: step, and whose seat it is. */
const seats: Resolver = async (scene) => {
  const found = openSeats(scene);
  const { sql } = scene.reader;
  const names = await new AccountRepository(sql).names(
    found.flatMap(({ seat }) => [seat.person ?? [], seat.delegate?.person ?? []].flat()),
  );
  const parties = await partyNames(sql);
  const nameOf = (person: string) => named(names.get(person) ?? person);
  const choices = found.map(({ step, seat: { id, role, party, person, delegate } }): Choice => {
    const holder = person === null ? roleWords(role) : nameOf(person);
    const acting = delegate ? { zh: `由${nameOf(delegate.person).zh}代办`, en: `${nameOf(delegate.person).en} acting` } : null;
    return { value: id, label: joined(stepWords(step), holder), hint: joined(named(parties.get(party) ?? party), acting) };
  });
  // a place before a seat is one in the step of that seat
  const open = choices.filter((_, n) => {
    const { step, seat } = found[n]!;
    return isTaken(scene.prepared, { step: step.key, [scene.path]: seat.id }, [`/${scene.path}`]);
  });
  return scene.path === 'before' ? { choices: open } : { choices, ...only(open) };
};

/** Steps that are not behind, for one more signer. */
const openSteps: Resolver = async (scene) => {
  const state = stateOf(scene);
  const choices = steps(stepsOf(scene).filter(({ key }) => state && !isStepPassed(state, key)));
  return { choices, ...only(choices) };
};

/** Steps before the present one, the nearest first. */
const earlierSteps: Resolver = async (scene) => {
  const choices = steps(stepsOf(scene).slice(0, stateOf(scene)?.current ?? 0)).reverse();
  return { choices, ...only(choices) };
};

/** Colleagues for whom some combination of the other fields stands: the checker refuses neither them nor the place. */
async function fitting(scene: ChoiceScene, others: readonly Values[]) {
  const { path, prepared } = scene;
  const fits = ({ person }: Colleague) =>
    others.some((other) =>
      isTaken(
        prepared,
        { ...other, [path]: person },
        [path, ...Object.keys(other)].map((field) => `/${field}`),
      ),
    );
  return { choices: await peopleOf(scene.reader.sql, colleaguesOf(scene).filter(fits)) };
}

const successors: Resolver = (scene) =>
  fitting(
    scene,
    openSeats(scene).map(({ seat }) => ({ seat: seat.id })),
  );
const newSigners: Resolver = (scene) =>
  fitting(
    scene,
    stepsOf(scene).map(({ key }) => ({ step: key })),
  );
const readers: Resolver = (scene) => fitting(scene, [{}]);

const seated = (scene: ChoiceScene) =>
  openSeats(scene).flatMap(({ seat: { party, person, delegate } }) =>
    [person, delegate?.person].flatMap((one) => (one ? [{ from: one, party }] : [])),
  );
const takersOver: Resolver = (scene) => fitting(scene, seated(scene));
const seatedPeople: Resolver = (scene) =>
  fitting(
    scene,
    [...new Set(seated(scene).map(({ party }) => party))].map((party) => ({ party })),
  );

const seatedParties: Resolver = async (scene) => {
  const parties = await partyNames(scene.reader.sql);
  const known = [...new Set(openSeats(scene).map(({ seat }) => seat.party))];
  const choices = known.map((party) => ({ value: party, label: named(parties.get(party) ?? party) }));
  return { choices, ...(known.includes(scene.prepared.by.party) ? { default: scene.prepared.by.party } : only(choices)) };
};

export const approval = {
  seats,
  openSteps,
  earlierSteps,
  successors,
  newSigners,
  readers,
  takersOver,
  seatedPeople,
  seatedParties,
} satisfies Record<string, Resolver>;

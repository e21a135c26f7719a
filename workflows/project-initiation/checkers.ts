import type { Checker, Finding } from '@fashen/engine';
import type { ProjectContext } from './context.js';
import type { ProjectFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<ProjectContext, ProjectFacts>;

const when = (isWrong: boolean, rule: string, basis: string): Finding[] => (isWrong ? [{ rule, basis }] : []);

const mayOpen: Check = ({ facts: { matter, others } }) => {
  if (!matter) return [{ rule: 'matter.missing' }];
  return [
    ...when(!matter.hasStep, 'step.notHere', LAW.house),
    ...when(matter.way === null, 'power.missing', LAW.power),
    ...when(others === 'running', 'project.running', LAW.house),
    ...when(others === 'planned', 'project.planned', LAW.house),
    ...when(others === 'underWay', 'project.underWay', LAW.house),
  ];
};

/** G4 and 严控发文: no leader plans what the issuer may not issue, or what is said already. */
const mayPlan: Check = ({ context: { assessment }, facts: { matter } }) => [
  ...when(!matter?.way, 'power.missing', LAW.power),
  ...when(assessment?.isCompetent === false, 'power.foundLacking', LAW.power),
  ...when(
    assessment?.isCovered === true || assessment?.considered.some(({ relation }) => relation === 'duplicate') === true,
    'duplicate.found',
    LAW.restraint,
  ),
];

const planOpen: Check = ({ facts: { plan } }) => when(plan.isAdopted, 'plan.adopted', LAW.addition);
const planAdopted: Check = ({ facts: { plan } }) => when(!plan.isAdopted, 'plan.notAdopted', LAW.plan);

const mayApprove: Check = (world) => [...mayPlan(world), ...planOpen(world)];
const mayAdd: Check = (world) => [...mayPlan(world), ...planAdopted(world)];

const mayAdjust: Check = ({ facts: { progress } }) => when(progress.isPublished, 'plan.done', LAW.adjustment);
/** Read to choose a way; what it finds is never told. */
const isDone: Check = ({ facts: { progress } }) => when(!progress.isPublished, 'way.other', LAW.house);

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = { mayOpen, mayApprove, mayAdd, mayAdjust, isDone } satisfies Record<string, Check>;

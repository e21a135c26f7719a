import { closed, kept, opens } from './parts.js';
import { draftingSetup } from './setup.js';

const reviewed = { target: 'weighed', guard: 'mayReviewCompetition', actions: kept('fairCompetition') } as const;

/** 公平竞争审查: on exactly the text as it is now; a text that changed is reviewed again. */
export const fairCompetition = draftingSetup.createStateConfig({
  initial: 'scoping',
  states: {
    scoping: { entry: opens('fairCompetition'), on: { declareOutOfScope: reviewed, reviewFairCompetition: reviewed } },
    /** Nothing rests here. */
    weighed: {
      always: [
        { target: 'scoping', guard: 'competitionMovedOn' },
        { target: 'concluded', guard: 'competitionPassed' },
        { target: 'withRegulator', guard: 'asksRegulator' },
        { target: 'scoping' },
      ],
    },
    withRegulator: {
      on: { recordRegulatorOpinion: reviewed, reviewFairCompetition: reviewed, declareOutOfScope: reviewed },
      always: { target: 'scoping', guard: 'competitionMovedOn' },
    },
    concluded: { entry: closed('fairCompetition'), always: { target: 'scoping', guard: 'competitionMovedOn' } },
  },
});

export const experts = draftingSetup.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      entry: opens('experts'),
      on: {
        recordExperts: { target: 'concluded', actions: kept('experts') },
        passOverExperts: { target: 'concluded', actions: kept('experts') },
      },
    },
    concluded: { entry: closed('experts') },
  },
});

/** 风险不可控的，调整后再评估: it stays open. */
export const risk = draftingSetup.createStateConfig({
  initial: 'assessing',
  states: {
    assessing: {
      entry: opens('risk'),
      on: { recordRisk: { target: 'weighed', actions: kept('risk') }, passOverRisk: { target: 'weighed', actions: kept('risk') } },
    },
    weighed: { always: [{ target: 'concluded', guard: 'riskControlled' }, { target: 'assessing' }] },
    concluded: { entry: closed('risk') },
  },
});

export const hearing = draftingSetup.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      entry: opens('hearing'),
      on: {
        announceHearing: { target: 'announced', actions: kept('hearing') },
        passOverHearing: { target: 'concluded', actions: kept('hearing') },
      },
    },
    announced: {
      on: {
        /** Another day is announced as the first one was. */
        announceHearing: { actions: kept('hearing') },
        recordHearing: { target: 'concluded', actions: kept('hearing') },
      },
    },
    concluded: { entry: closed('hearing') },
  },
});

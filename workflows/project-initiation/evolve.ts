import type { PersonId } from '@fashen/domain';
import type { ProjectContext } from './context.js';
import type { EventNamed, OpenInput, ProjectEvent } from './events.js';

type Change = Partial<ProjectContext>;

const joined = (persons: readonly PersonId[], ...more: readonly PersonId[]): PersonId[] => [...new Set([...persons, ...more])];
const nothing = (): Change => ({});

const evolutions: { [K in ProjectEvent['type']]: (context: ProjectContext, event: EventNamed<K>) => Change } = {
  beginAssessment: ({ assessors }, { by }) => ({ assessors: joined(assessors, by.person) }),
  sendBackProposal: ({ assessors }, { by }) => ({ assessors: joined(assessors, by.person) }),
  supplementProposal: ({ proposers }, { by }) => ({ proposers: joined(proposers, by.person) }),
  recordAssessment: ({ assessors }, { by, isNeeded, isCovered, isCompetent, similar, recommendation }) => ({
    assessors: joined(assessors, by.person),
    assessment: {
      isNeeded,
      isCovered,
      isCompetent,
      considered: similar.map(({ document, relation }) => ({ document, relation })),
      recommendation,
    },
  }),
  returnAssessment: () => ({ assessment: null }),
  approve: nothing,
  approveAddition: nothing,
  refuse: (_, { ground, other }) => ({ refusal: { ground, other: other ?? null } }),
  postpone: (_, { year, month }) => ({ year, month }),
  drop: nothing,
  monthOver: nothing,
  withdraw: nothing,
};

/** What the context remembers of an event. */
export const evolve = (context: ProjectContext, event: ProjectEvent): Change =>
  (evolutions[event.type] as (context: ProjectContext, event: ProjectEvent) => Change)(context, event);

/** The context at the start; a document that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, by, document, origin, year, month, facts: { matter } }: OpenInput): ProjectContext {
  const { lead = '', office = '', assessor = '' } = matter?.way ?? {};
  return {
    process: id,
    document,
    title: matter?.title ?? '',
    profile: matter?.profile ?? '',
    parties: { drafting: matter?.drafting ?? '', lead, office, assessor },
    origin,
    year,
    month,
    proposers: joined([by.person], ...(matter?.drafters ?? [])),
    assessors: [],
    assessment: null,
    refusal: null,
  };
}

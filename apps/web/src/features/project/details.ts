import type { Words } from '@fashen/domain';

type Titled = { id: string; title: string };

/** What `apps/server/src/project-initiation/present.ts` says of a project. */
export type ProjectDetails = {
  year: number;
  month: number;
  origin: { label: Words };
  suggestions: readonly { id: string; title: string; problem: string; proposal: string; receivedOn: string }[];
  assessment: {
    isNeeded: boolean;
    isCovered: boolean;
    isCompetent: boolean;
    similar: readonly { document: Titled; label: Words }[];
    recommendation: { label: Words };
  } | null;
  refusal: { label: Words; other: Titled | null } | null;
  notes: readonly {
    id: string;
    label: Words;
    words: string;
    saidOn: string;
    saidBy: string;
    enteredBy: string | null;
    party: string;
  }[];
};

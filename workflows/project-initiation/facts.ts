import type { PartyId, PersonId } from '@fashen/domain';

/** The document that is proposed, and who has to do with it; `lead` and what follows from it by its way. */
export type MatterFact = {
  title: string;
  profile: string;
  /** Whether the place has this step at all. */
  hasStep: boolean;
  drafting: PartyId;
  drafters: readonly PersonId[];
  /** Null: nobody has the power to issue it (G4). */
  way: { lead: PartyId; office: PartyId; assessor: PartyId } | null;
};

/** A document in force that is much like the proposal. `score` of 100; `mustAnswer`: alike enough to be accounted for one by one. */
export type SimilarFact = { document: string; title: string; score: number; mustAnswer: boolean };

/** What an event may ask of the world, loaded under lock and stored with the event. */
export type ProjectFacts = {
  matter: MatterFact | null;
  /** Another project about the same document; `underWay`: it is past being planned. */
  others: 'none' | 'running' | 'planned' | 'underWay';
  similar: readonly SimilarFact[];
  /** Whether the plan of the lead for that year was adopted already: what comes later is an addition. */
  plan: { isAdopted: boolean };
  /** What was published is no matter of the plan any more. */
  progress: { isPublished: boolean };
  leaders: readonly PersonId[];
  evidence: readonly string[];
};
export type ProjectFactName = keyof ProjectFacts;

import type { PersonId, TextHash } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';

/** What an event of this workflow may ask of the world, loaded under lock and stored with the event. Ids alone. */
export type ObjectionFacts = ApprovalFacts & {
  /** Whoever drafted, reviewed, decided or registered the document: they handle and decide no objection to it. */
  involved: readonly PersonId[];
  /** What the person wrote, by id, and which of it somebody has masked; `hash` is of the masked text. */
  maskings: { statements: readonly string[]; masked: readonly { statement: string; maskedBy: PersonId; hash: string }[] };
  /** Days by which the profile lets the reply be extended (0: not at all), and the article that says so. */
  extension: { days: number; basis: string };
  /** Whether the document is in force today; null: nobody knows. */
  isInForce: boolean | null;
  /** Of the text that is in force, as it was published; null where it is not in the library. */
  textHash: TextHash | null;
  /** The earlier objection of the same person was answered. */
  isEarlierAnswered: boolean;
};
export type ObjectionFactName = keyof ObjectionFacts;

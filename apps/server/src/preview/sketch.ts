import type { Calendar } from '@fashen/calendar';
import { dateIn, type IsoDate, type Words } from '@fashen/domain';
import type { Caller, EventSpec, Instant, ProcessView, WorkflowDefinition } from '@fashen/engine';
import { PENDING } from '@fashen/official-documents';
import { PartyRepository, type SqlReader } from '@fashen/persistence';
import type { z } from 'zod';
import { codeOf } from '../number/document-code.js';
import type { SpokenFinding } from '../platform/problem/problem.js';
import type { Paper } from '../produced-document/paper.js';
import { speak } from '../workflow/speak.js';

/** The case that a paper is drawn from, and whoever looks at it now. */
export type Scene = { reader: SqlReader; process: ProcessView; calendar: Calendar; by: Caller; at: Instant };

/** A paper that can be looked at before it is made. */
export type Sketch<Asked = Record<string, unknown>> = {
  /** As in the address; one form may be looked at under several names. */
  name: string;
  workflow: string;
  label: Words;
  /** It is of use where the case stands at a state that knows one of these actions; empty: as long as the case runs. */
  during: readonly string[];
  /** The read rule that opens what stands in it. */
  part: string;
  /** The action that makes it: what stands in its way stands in that of the paper, and whoever may take it may look. */
  madeBy?: string;
  /** What may be sent along. */
  asks: z.ZodType<Asked>;
  /** What is missing for it; empty where it can be drawn. */
  lacks(scene: Scene, asked: Asked): readonly SpokenFinding[];
  draw(scene: Scene, asked: Asked): Promise<Paper>;
};

/** Forgets what a sketch asks, for the list of all of them; what is asked went through `asks` before it comes in. */
export const sketch = <Asked>(of: Sketch<Asked>): Sketch => of as unknown as Sketch;

export const today = ({ at }: Scene): IsoDate => dateIn(at);

/** A number of a series as it will look, with × where the next one is given: a preview takes none. */
export async function pendingNumber({ reader, at }: Scene, party: string, kind: string): Promise<string> {
  const parties = new PartyRepository(reader.sql);
  const authority = await parties.find(party);
  if (!authority) throw new Error(`There is no party ${party} to number for`);
  const parent = authority.parentId === null ? undefined : await parties.find(authority.parentId);
  return `${codeOf(authority, parent)}${kind}〔${dateIn(at).slice(0, 4)}〕${PENDING}号`;
}

/** What the action's own payload check says of what is being typed; it asks for no facts. */
export function typedFindings(workflow: WorkflowDefinition, { check }: EventSpec, scene: Scene, payload: unknown): SpokenFinding[] {
  const { process, at, by } = scene;
  const found = check?.({ payload, context: process.context, facts: {}, at, by }) ?? [];
  return found.map((finding) => speak(workflow, finding, new Map()));
}

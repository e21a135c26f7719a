import type { IsoDate } from '@fashen/domain';
import { type Entry, entryFindings } from '@fashen/workflow-approval';
import { decision } from './approval-events.js';
import { type NewMeeting, PARTY_GROUP } from './fields.js';
import { type Check, dayFindings, when } from './findings.js';
import { LAW } from './law.js';
import { bodyInTurn, openInstructionsOf } from './turns.js';

export const appliedDay: Check<{ appliedOn: IsoDate }> = ({ payload, at }) => dayFindings('/appliedOn', payload.appliedOn, at, null);

/** Names the version that is handed in, so that nobody hands in a text that they have not seen. */
export const newestVersion: Check<{ version: string }> = ({ payload, facts }) =>
  when(payload.version !== facts.text?.version, 'text.notNewest', '/version', { newest: facts.text?.version ?? null });

/** 公文条例第二十条: the text goes on when every point is met; otherwise it goes back with the reasons. */
export const pointsMet: Check<Record<string, boolean>> = ({ payload }) =>
  Object.entries(payload).flatMap(([point, isMet]) => when(!isMet, 'preCheck.pointNotMet', `/${point}`, { basis: LAW.preCheck }));

type MayBeEntered = { entry?: Entry | undefined };

/** An emergency that the statute knows, declared by a leader of the lead; where the office enters it, day and scan are owed. */
export const urgent: Check<MayBeEntered & { ground: string }> = ({ payload, context, facts, at, by }) => [
  ...when(context.urgentSigning?.grounds.includes(payload.ground) === false, 'urgency.groundUnknown', '/ground', {
    grounds: context.urgentSigning?.grounds ?? [],
    basis: context.urgentSigning?.basis ?? LAW.meeting,
  }),
  ...entryFindings({
    payload,
    facts: {
      leaders: facts.colleagues
        .filter(({ party, roles }) => party === context.parties.lead && roles.includes('signatory'))
        .map(({ person }) => person),
      evidence: facts.evidence,
    },
    at,
    by,
    barred: [...context.drafters, ...facts.drafters],
    notBefore: context.lastFactOn,
  }),
];

/** 公文条例第二十二条: a signature is given or not; one on a condition asks for another text. */
export const unconditional: Check<MayBeEntered & { isConditional: boolean }> = (world) => [
  ...when(world.payload.isConditional, 'signature.conditional', '/isConditional', { basis: LAW.signature }),
  ...(decision.check?.(world) ?? []),
];

/** One meeting, old or new, of a kind that counts as this body's decision. */
export const meetingFits: Check<{ meeting?: string | undefined; newMeeting?: NewMeeting | undefined }> = ({ payload, context, facts }) => {
  const { meeting, newMeeting } = payload;
  if ((meeting === undefined) === (newMeeting === undefined)) return [{ rule: 'meeting.oneOf', field: '/meeting' }];
  const known = facts.meetings.find(({ id }) => id === meeting);
  if (meeting !== undefined && !known) return [{ rule: 'meeting.unknown', field: '/meeting' }];
  const kind = newMeeting?.kind ?? known!.kind;
  const allowed = bodyInTurn(context)?.kinds ?? [];
  if (kind === PARTY_GROUP) return [{ rule: 'meeting.partyGroupAlone', field: '/newMeeting/kind', kinds: allowed, basis: LAW.meeting }];
  return when(!(allowed as readonly string[]).includes(kind), 'meeting.wrongKind', newMeeting ? '/newMeeting/kind' : '/meeting', {
    kinds: allowed,
    basis: LAW.meeting,
  });
};

export const openInstructions: Check<{ instructions: readonly string[] }> = ({ payload, context }) =>
  payload.instructions.flatMap((id, n) =>
    when(!openInstructionsOf(context).includes(id), 'instruction.unknown', `/instructions/${n}`, { instruction: id }),
  );

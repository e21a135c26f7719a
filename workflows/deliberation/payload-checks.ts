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

const POINTS = ['grounds', 'content', 'consultation', 'form', 'other'] as const;
type PreCheck = Record<(typeof POINTS)[number], boolean> & { affectsMarket: boolean; conclusion?: string | undefined };

/** 公文条例第二十条: the text goes on when every point is met, and with the conclusion that 公平竞争审查条例第十八条 asks for where it is in scope. */
export const pointsMet: Check<PreCheck> = ({ payload, facts }) => {
  const { affectsMarket, conclusion } = payload;
  return [
    ...POINTS.flatMap((point) => when(!payload[point], 'preCheck.pointNotMet', `/${point}`, { basis: LAW.preCheck })),
    ...when(affectsMarket && conclusion === undefined, 'fairCompetition.missing', '/conclusion', { basis: LAW.fairCompetition }),
    ...when(conclusion !== undefined && !facts.evidence.includes(conclusion), 'fairCompetition.unknown', '/conclusion', {
      basis: LAW.fairCompetition,
    }),
  ];
};

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

/** 代录: an office enters what its own leader decided, not another issuer's; whose turn it is, day and scan the shared approval asks. */
export const ofOwnLeader: Check<MayBeEntered> = (world) => {
  const { payload, context, facts, by } = world;
  const parties = facts.colleagues.filter(({ person }) => person === payload.entry?.onBehalfOf).map(({ party }) => party);
  const offices = parties.map((party) => context.bodies.find(({ body }) => body === party)?.office ?? context.parties.office);
  return [
    ...(decision.check?.(world) ?? []),
    ...when(parties.length > 0 && !offices.includes(by.party), 'signature.otherOffice', '/entry', { basis: LAW.signature }),
  ];
};

/** 公文条例第二十二条: a signature is given or not; one on a condition asks for another text. */
export const unconditional: Check<MayBeEntered & { isConditional: boolean }> = (world) => [
  ...when(world.payload.isConditional, 'signature.conditional', '/isConditional', { basis: LAW.signature }),
  ...ofOwnLeader(world),
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

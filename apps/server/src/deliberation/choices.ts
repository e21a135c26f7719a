import type { Choice } from '@fashen/contracts';
import { MEETINGS_ENTERED, type Words } from '@fashen/domain';
import { AgendaRepository, MeetingRepository } from '@fashen/persistence';
import { bodyInTurn, type DeliberationContext, type MeetingFact, openInstructionsOf } from '@fashen/workflow-deliberation';
import { contextOf, excerpt, factOf, joined, named, only, type Resolver } from '../workflow/resolver.js';

const kindWords = (kind: string): Words => MEETINGS_ENTERED[kind as keyof typeof MEETINGS_ENTERED] ?? named(kind);

/** Meetings of the body in turn that are still to be held, the nearest first. */
const meetings: Resolver = async (scene) => {
  const repository = new MeetingRepository(scene.reader.sql);
  const known = (factOf<readonly MeetingFact[]>(scene, 'meetings') ?? []).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const choices: Choice[] = [];
  for (const { id, kind, heldOn } of known) {
    const place = (await repository.find(id))?.place ?? '';
    choices.push({ value: id, label: joined(named(heldOn), kindWords(kind)), hint: named(place) });
  }
  return { choices };
};

/** Kinds of meeting by which the body in turn decides. */
const meetingKinds: Resolver = async (scene) => {
  const kinds = bodyInTurn(contextOf<DeliberationContext>(scene))?.kinds ?? [];
  const choices = kinds.map((kind) => ({ value: kind, label: kindWords(kind) }));
  return { choices, ...(choices[0] ? { default: choices[0].value } : {}) };
};

/** The day on which the meeting is on the calendar, or was held. */
const meetingDay: Resolver = async (scene) => {
  const { item } = contextOf<DeliberationContext>(scene);
  const meeting = factOf<readonly MeetingFact[]>(scene, 'meetings')?.find(({ id }) => id === item?.meeting);
  return { choices: [], ...(meeting ? { default: meeting.heldOn } : {}) };
};

/** What the meeting asked for and nobody has found carried out. */
const instructions: Resolver = async (scene) => {
  const open = openInstructionsOf(contextOf<DeliberationContext>(scene));
  const given = await new AgendaRepository(scene.reader.sql).instructions(scene.prepared.process.id);
  const choices = given
    .filter(({ id }) => open.includes(id))
    .map(({ id, ordinal, anchors, words }) => ({
      value: id,
      label: joined({ zh: `要求${ordinal}`, en: `instruction ${ordinal}` }, excerpt(words)),
      hint: named(anchors.join('、')),
    }));
  return { choices, ...only(choices) };
};

export const deliberation = { meetings, meetingKinds, meetingDay, instructions } satisfies Record<string, Resolver>;

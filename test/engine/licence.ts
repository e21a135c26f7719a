import {
  type Checker,
  type DutyChecker,
  defineEvents,
  defineWorkflow,
  type EventOf,
  effect,
  guardsFrom,
  type InputOf,
  type Model,
  type StartSpec,
} from '@fashen/engine';
import { and, assign, setup } from 'xstate';
import { z } from 'zod';

/** An invented licence: small, and yet with everything that the engine promises something about. */
export type LicenceFacts = { missing: readonly string[]; busy: boolean };
export type LicenceContext = {
  applicant: string;
  owner: string;
  number: number | null;
  notes: number;
  calls: number;
  letters: number;
  overdue: boolean;
};

const label = (en: string) => ({ zh: en, en });

export const licenceStart = {
  label: label('apply'),
  by: ['clerk', 'chief'],
  payload: z.strictObject({ applicant: z.string().min(1), contact: z.strictObject({ name: z.string(), phone: z.string() }) }),
  subject: 'applicant',
  facts: ['busy'],
  guards: ['officeFree'],
  personal: { contact: 'contact' },
} satisfies StartSpec<LicenceFacts>;

export const licenceEvents = defineEvents<LicenceFacts>()({
  note: {
    label: label('note'),
    by: ['clerk'],
    payload: z.strictObject({ text: z.string().min(1).max(200) }),
    check: ({ payload }) => (payload.text === 'empty words' ? [{ rule: 'note.hollow', field: '/text' }] : []),
  },
  call: { label: label('call'), by: ['clerk'], payload: z.strictObject({ phone: z.string() }), personal: { phone: 'contact' } },
  arm: { label: label('arm'), by: ['clerk'], payload: z.strictObject({ due: z.iso.datetime() }) },
  grant: {
    label: label('grant'),
    by: ['chief', 'deputy'],
    payload: z.strictObject({}),
    facts: ['missing'],
    duties: ['notTheOwner'],
    basis: 'article 7',
  },
  reject: { label: label('reject'), by: ['chief'], payload: z.strictObject({}), reason: 'required' },
  numbered: { label: label('numbered'), by: 'system', payload: z.strictObject({ number: z.int() }), facts: ['busy'] },
  letterSent: { label: label('letter sent'), by: 'system', payload: z.strictObject({}) },
  deadlinePassed: { label: label('deadline passed'), by: 'system', payload: z.strictObject({ key: z.string() }) },
});

type LicenceEvent = EventOf<typeof licenceEvents, LicenceFacts>;
type LicenceInput = InputOf<typeof licenceStart, LicenceFacts>;

const materialsComplete: Checker<LicenceContext, LicenceFacts> = ({ facts }) =>
  facts.missing.map((subject) => ({ rule: 'material.missing', subject }));
const numberAssigned: Checker<LicenceContext, LicenceFacts> = ({ context }) =>
  context.number === null ? [{ rule: 'number.missing' }] : [];
const officeFree: Checker<LicenceContext, LicenceFacts> = ({ facts }) => (facts.busy ? [{ rule: 'office.busy' }] : []);
const notTheOwner: DutyChecker<LicenceContext, LicenceFacts> = ({ context, by }) =>
  context.owner === by.person ? [{ rule: 'duty.ownCase' }] : [];

const checkers = { materialsComplete, numberAssigned };

export const licenceMachine = setup({
  types: { context: {} as LicenceContext, events: {} as LicenceEvent, input: {} as LicenceInput },
  guards: { ...guardsFrom(checkers), ready: and(['materialsComplete', 'numberAssigned']) },
  actions: {
    assignNumber: effect<{ series: string }>(),
    armDeadline: effect<{ due: string }>(),
    sendLetter: effect<{ about: string }>(),
    postNotice: effect<{ about: string }>(),
  },
}).createMachine({
  id: 'licence',
  context: ({ input }) => ({
    applicant: input.applicant,
    owner: input.by.person,
    number: null,
    notes: 0,
    calls: 0,
    letters: 0,
    overdue: false,
  }),
  initial: 'filed',
  states: {
    filed: {
      on: {
        note: {
          actions: [
            assign({ notes: ({ context }) => context.notes + 1 }),
            { type: 'postNotice', params: ({ event }) => ({ about: event.text }) },
            { type: 'assignNumber', params: { series: 'licence' } },
          ],
        },
        call: { actions: [assign({ calls: ({ context }) => context.calls + 1 }), { type: 'sendLetter', params: { about: 'call' } }] },
        arm: { actions: { type: 'armDeadline', params: ({ event }) => ({ due: event.due }) } },
        numbered: { actions: assign({ number: ({ event }) => event.number }) },
        letterSent: { actions: assign({ letters: ({ context }) => context.letters + 1 }) },
        deadlinePassed: { actions: assign({ overdue: true }) },
        grant: { target: 'granted', guard: 'ready' },
        reject: 'rejected',
      },
    },
    granted: { type: 'final', entry: { type: 'sendLetter', params: { about: 'granted' } } },
    rejected: { type: 'final', entry: { type: 'sendLetter', params: { about: 'rejected' } } },
  },
});

const clerk = { person: 'li', party: 'office', roles: ['clerk'] };
const chief = { person: 'zhang', party: 'office', roles: ['chief', 'clerk'] };
export const people = { clerk, chief };

export type LicenceWorld = { numbers: number; armed: boolean };

/** Notes and calls are bounded to two: a third changes nothing that a rule reads. */
export const licenceModel: Model<LicenceContext, LicenceFacts, LicenceWorld> = {
  inputs: [{ applicant: 'Wang', contact: { name: 'Wang', phone: '1' } }],
  callers: [clerk, chief],
  payloads: {
    note: ({ notes }) => (notes < 2 ? [{ text: 'seen' }, { text: 'empty words' }] : []),
    call: ({ calls }) => (calls < 2 ? [{ phone: '2' }] : []),
    arm: ({ overdue }) => (overdue ? [] : [{ due: '2026-02-01T00:00:00.000Z' }]),
  },
  facts: () => [
    { missing: [], busy: false },
    { missing: ['plan'], busy: true },
  ],
  world: { numbers: 0, armed: false },
  effects: {
    assignNumber: (world) => ({
      world: { ...world, numbers: Math.min(world.numbers + 1, 2) },
      followUps: [{ type: 'numbered', number: Math.min(world.numbers + 1, 2) }],
    }),
    armDeadline: (world) => ({ world: { ...world, armed: true } }),
    sendLetter: (world) => ({ world, followUps: [{ type: 'letterSent' }] }),
    postNotice: (world) => ({ world }),
  },
  due: ({ armed }, { overdue }) => (armed && !overdue ? [{ type: 'deadlinePassed', key: 'reply' }] : []),
  fingerprint: ({ value, context, world }) => JSON.stringify([value, context, world]),
  invariants: { 'no licence without a number': ({ value, context }) => value !== 'granted' || context.number !== null },
  bounds: { notes: 2, calls: 2 },
};

export const licence = defineWorkflow({
  name: 'licence',
  version: 1,
  machine: licenceMachine,
  start: licenceStart,
  events: licenceEvents,
  checkers: { ...checkers, officeFree },
  duties: { notTheOwner },
  effects: {
    assignNumber: { kind: 'transactional' },
    armDeadline: { kind: 'transactional' },
    sendLetter: { kind: 'dispatched', channel: 'letters' },
    postNotice: { kind: 'dispatched', channel: 'notices' },
  },
  readers: [
    { what: 'process', by: ['clerk', 'chief'] },
    { what: 'history', by: ['chief'] },
    { what: 'notes', by: ['clerk', 'deputy'], duties: ['notTheOwner'] },
  ],
  model: licenceModel,
});

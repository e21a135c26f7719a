import { opened } from './opened.js';
import { params } from './params.js';
import { unifiedSetup } from './setup.js';
import { report, tell } from './told.js';

/** A clock is closed ahead of `remember`, which forgets that it ran. */
const closeRegister = (...met: Parameters<typeof params.closed>[1]) =>
  ({ type: 'closeDeadlines', params: params.closed('register', met) }) as const;
const closePublish = (...met: Parameters<typeof params.closed>[1]) =>
  ({ type: 'closeDeadlines', params: params.closed('to_publish', met) }) as const;

const enterDocumentNumber = { actions: ['remember', { type: 'insertDocumentNumber', params: params.documentNumber }] } as const;
const withdraw = { target: 'withdrawn', actions: [closeRegister(), 'remember'] } as const;

const applyAgain = {
  target: 'applied',
  guard: 'mayApplyAgain',
  actions: ['remember', { type: 'notify', params: tell.registrar('applied') }],
} as const;

const clocks = {
  deadlineNear: { actions: { type: 'notify', params: tell.registrar('clockNear') } },
  deadlinePassed: { actions: ['remember', { type: 'notify', params: tell.registrar('clockPassed') }] },
} as const;

/** The registration is withdrawn, the number is not: what it stood for is void, and nothing else ever has it. */
const voided = [{ type: 'revokeRegistered', params: params.document }] as const;

const stopPublication = {
  target: 'stopped',
  actions: [closePublish(), 'remember', { type: 'insertAct', params: params.act('stopped') }, ...voided],
} as const;

/** The way of a signed document into the register, under its number and before the public. */
export const unifiedMachine = unifiedSetup.createMachine({
  id: 'three-unifieds',
  context: ({ input }) => opened(input),
  entry: [{ type: 'notify', params: tell.registrar('applied') }],
  initial: 'applied',
  states: {
    applied: {
      entry: [{ type: 'openDeadlines', params: params.opened(({ context }) => context.appliedOn) }],
      on: {
        register: {
          target: 'numbering',
          guard: 'mayRegister',
          actions: [
            closeRegister('register'),
            'remember',
            { type: 'insertAct', params: params.act('registered') },
            { type: 'grantRegistered', params: params.text },
          ],
        },
        sendBack: {
          target: 'returned',
          actions: [
            closeRegister(),
            'remember',
            { type: 'insertAct', params: params.act('sentBack') },
            { type: 'renderNotice', params: params.notice('sentBack') },
            { type: 'notify', params: tell.applicants('sentBack') },
          ],
        },
        refuse: {
          target: 'refused',
          actions: [
            closeRegister('refuse'),
            'remember',
            { type: 'insertAct', params: params.act('refused') },
            { type: 'renderNotice', params: params.notice('refused') },
          ],
        },
        enterDocumentNumber,
        ...clocks,
        withdraw,
      },
    },
    returned: { on: { applyAgain, enterDocumentNumber, withdraw } },
    numbering: {
      entry: [{ type: 'assignUnifiedNumber', params: params.numbering }],
      on: {
        unifiedNumberAssigned: {
          target: 'registered',
          actions: [
            'remember',
            { type: 'renderNotice', params: params.notice('registered') },
            { type: 'notify', params: tell.applicants('registered') },
            { type: 'notify', params: tell.publishers('publicationDue') },
            { type: 'tellSpine', params: report('registered') },
          ],
        },
      },
    },
    registered: {
      entry: [{ type: 'openDeadlines', params: params.opened(({ context }) => context.registeredOn!) }],
      on: {
        publish: {
          target: 'published',
          guard: 'mayPublish',
          actions: [
            closePublish('publish'),
            'remember',
            { type: 'insertPublication', params: params.publication },
            { type: 'grantPublished', params: params.text },
            { type: 'notify', params: tell.everybody('published') },
            { type: 'tellSpine', params: report('published') },
          ],
        },
        recordStatutoryReason: {
          guard: 'mayExempt',
          actions: [
            'remember',
            { type: 'insertExemption', params: params.exemption },
            { type: 'notify', params: tell.publishers('exempted') },
          ],
        },
        sendBackForDate: {
          target: 'awaitingDate',
          guard: 'dateTooNear',
          actions: [
            closePublish(),
            'remember',
            { type: 'insertAct', params: params.act('sentBackForDate') },
            ...voided,
            { type: 'revokeSignatures', params: params.signatures },
            { type: 'notify', params: tell.applicants('dateSentBack') },
            { type: 'notify', params: tell.signatories('signaturesVoid') },
            { type: 'tellSpine', params: report('sentBackForDate') },
          ],
        },
        stopPublication,
        enterDocumentNumber,
        ...clocks,
      },
    },
    awaitingDate: { on: { applyAgain, stopPublication } },
    published: {
      on: {
        issueErratum: {
          actions: ['remember', { type: 'insertErratum', params: params.erratum }, { type: 'notify', params: tell.everybody('corrected') }],
        },
        archive: { target: 'archived', actions: 'remember' },
      },
    },
    archived: { type: 'final', entry: [{ type: 'notify', params: tell.everybody('archived') }] },
    refused: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.applicants('refused') },
        { type: 'tellSpine', params: report('refused') },
      ],
    },
    stopped: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.everybody('stopped') },
        { type: 'tellSpine', params: report('stopped') },
      ],
    },
    withdrawn: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.registrar('withdrawn') },
        { type: 'tellSpine', params: report('withdrawn') },
      ],
    },
  },
});

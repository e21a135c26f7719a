import type { DeliberationOutcome } from './effects.js';
import { opened } from './opened.js';
import { params } from './params.js';
import { deliberationSetup } from './setup.js';
import { tell } from './told.js';
import { changeSignedText, changeText, confirmed, recorded, seats, takenOff, withdraw } from './transitions.js';

const { before } = params;

/** What the life of the document hears of the end. */
const report = (outcome: DeliberationOutcome) => ({ type: 'tellSpine', params: params.report(outcome) }) as const;

/** The way of a document through deliberation and signature: what may happen when, and what follows from it. */
export const deliberationMachine = deliberationSetup.createMachine({
  id: 'deliberation',
  context: ({ input }) => opened(input),
  entry: [{ type: 'notify', params: tell.office('applied') }],
  initial: 'preChecking',
  states: {
    preChecking: {
      on: {
        passPreCheck: {
          target: 'agreeing',
          guard: 'mayDeliberate',
          actions: ['remember', { type: 'notify', params: tell.leaders('agreementDue') }],
        },
        sendBack: { target: 'correcting', actions: ['remember', { type: 'notify', params: tell.drafters('sentBack') }] },
        refuseToIssue: { target: 'notIssued', actions: ['remember', { type: 'notify', params: tell.drafters('notIssued') }] },
        changeText: { ...changeText, target: 'preChecking' },
        withdraw,
      },
    },
    correcting: {
      on: {
        handInAgain: {
          target: 'preChecking',
          guard: 'mayHandIn',
          actions: ['remember', { type: 'notify', params: tell.office('applied') }],
        },
        withdraw,
      },
    },
    agreeing: {
      always: {
        target: 'awaitingAgenda',
        guard: 'approvalPassed',
        actions: { type: 'notify', params: tell.agendaOffice('agendaDue') },
      },
      on: {
        ...seats,
        agree: { guard: 'mayDeliberate', actions: ['remember', { type: 'insertLeaderAct', params: params.leaderAct('agreed') }] },
        disagree: {
          target: 'correcting',
          actions: [
            'remember',
            { type: 'insertLeaderAct', params: params.leaderAct('disagreed') },
            { type: 'notify', params: tell.drafters('sentBack') },
          ],
        },
        recall: { actions: 'remember' },
        remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.leaders('reminded') }] },
        changeText,
        withdraw,
      },
    },
    awaitingAgenda: {
      on: {
        putOnAgenda: {
          target: 'scheduled',
          guard: 'mayDeliberate',
          actions: [
            'remember',
            { type: 'insertAgendaItem', params: params.agendaItem },
            { type: 'notify', params: tell.drafters('scheduled') },
          ],
        },
        exemptFromMeeting: {
          target: 'signing',
          guard: 'mayExempt',
          actions: [
            'remember',
            { type: 'insertLeaderAct', params: params.leaderAct('exempted') },
            { type: 'grantExemption', params: params.text },
            { type: 'notify', params: tell.signatories('signatureDue') },
          ],
        },
        recall: { target: 'agreeing', actions: 'remember' },
        changeText,
        withdraw,
      },
    },
    scheduled: {
      on: {
        recordMeeting: {
          target: 'held',
          guard: 'mayDeliberate',
          actions: ['remember', { type: 'insertMeetingRecord', params: params.record }],
        },
        takeOffAgenda: {
          target: 'awaitingAgenda',
          actions: [takenOff, 'remember', { type: 'notify', params: tell.drafters('takenOff') }],
        },
        changeText: {
          ...changeText,
          actions: [takenOff, ...changeText.actions],
        },
        withdraw: { ...withdraw, actions: [takenOff, ...withdraw.actions] },
      },
    },
    held: {
      on: {
        pass: [
          {
            target: 'signing',
            guard: 'mayPassLast',
            actions: [
              ...recorded('passed'),
              'remember',
              { type: 'grantDeliberated', params: params.text },
              { type: 'notify', params: tell.drafters('passed') },
              { type: 'notify', params: tell.signatories('signatureDue') },
            ],
          },
          {
            target: 'awaitingAgenda',
            guard: 'mayDeliberate',
            actions: [...recorded('passed'), 'remember', { type: 'notify', params: tell.agendaOffice('agendaDue') }],
          },
        ],
        passInPrinciple: {
          target: 'revising',
          guard: 'mayDeliberate',
          actions: [...recorded('passedInPrinciple'), 'remember', { type: 'notify', params: tell.drafters('passedInPrinciple') }],
        },
        defer: {
          target: 'awaitingAgenda',
          actions: [...recorded('deferred'), 'remember', { type: 'notify', params: tell.drafters('deferred') }],
        },
        reject: {
          target: 'rejected',
          actions: [
            ...recorded('rejected'),
            'remember',
            { type: 'voidDecisions', params: params.voided },
            { type: 'notify', params: tell.drafters('rejected') },
          ],
        },
      },
    },
    revising: {
      on: {
        handInRevision: {
          target: 'verifying',
          guard: 'mayChangeText',
          actions: ['remember', { type: 'notify', params: tell.reviewers('verificationDue') }],
        },
        withdraw,
      },
    },
    verifying: {
      on: {
        confirmInstructions: [
          {
            target: 'signing',
            guard: 'mayConfirmAll',
            actions: [
              ...confirmed,
              { type: 'grantDeliberated', params: params.text },
              { type: 'notify', params: tell.signatories('signatureDue') },
            ],
          },
          {
            target: 'awaitingAgenda',
            guard: 'mayConfirmLast',
            actions: [...confirmed, { type: 'notify', params: tell.agendaOffice('agendaDue') }],
          },
          {
            guard: 'mayConfirm',
            actions: [{ type: 'insertVerification', params: before.verification('confirmed') }, 'remember'],
          },
        ],
        returnRevision: {
          target: 'revising',
          actions: [
            { type: 'insertVerification', params: before.verification('returned') },
            'remember',
            { type: 'notify', params: tell.drafters('revisionReturned') },
          ],
        },
        sendBackBeyond: {
          target: 'correcting',
          actions: [
            { type: 'insertVerification', params: before.verification('beyond') },
            'remember',
            { type: 'voidDecisions', params: params.voided },
            { type: 'notify', params: tell.drafters('sentBack') },
            { type: 'notify', params: tell.reviewers('reviewAgain') },
          ],
        },
        handInRevision: { guard: 'mayChangeText', actions: 'remember' },
        withdraw,
      },
    },
    signing: {
      always: { target: 'rechecking', guard: 'approvalPassed', actions: { type: 'notify', params: tell.office('recheckDue') } },
      on: {
        ...seats,
        sign: {
          guard: 'maySign',
          actions: [
            'remember',
            { type: 'insertLeaderAct', params: params.leaderAct('signed') },
            { type: 'grantSignatures', params: params.signatures },
          ],
        },
        returnFromSigning: {
          target: 'correcting',
          actions: [
            { type: 'insertLeaderAct', params: params.leaderAct('returned') },
            'remember',
            { type: 'voidDecisions', params: params.voided },
            { type: 'notify', params: tell.drafters('sentBack') },
            { type: 'notify', params: tell.signatories('signaturesVoid') },
          ],
        },
        recall: { actions: [{ type: 'revokeSignatures', params: before.recalled }, 'remember'] },
        remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.signatories('reminded') }] },
        changeText: changeSignedText,
        withdraw,
      },
    },
    rechecking: {
      on: {
        passRecheck: {
          target: 'signed',
          guard: 'mayPassRecheck',
          actions: ['remember', { type: 'renderSigningSheet', params: params.signingSheet }],
        },
        declareWording: {
          target: 'checkingWording',
          guard: 'mayChangeText',
          actions: ['remember', { type: 'notify', params: tell.office('wordingDue') }],
        },
        recall: { target: 'signing', actions: [{ type: 'revokeSignatures', params: before.recalled }, 'remember'] },
        changeText: changeSignedText,
        withdraw,
      },
    },
    checkingWording: {
      on: {
        acceptWording: {
          target: 'rechecking',
          guard: 'mayAcceptWording',
          actions: [
            { type: 'insertWordingChange', params: before.wording },
            { type: 'carryOver', params: before.everything },
            'remember',
            { type: 'notify', params: tell.signatories('wordingAccepted') },
          ],
        },
        refuseWording: {
          target: 'correcting',
          actions: [
            'remember',
            { type: 'voidDecisions', params: params.voided },
            { type: 'notify', params: tell.drafters('sentBack') },
            { type: 'notify', params: tell.reviewers('reviewAgain') },
            { type: 'notify', params: tell.signatories('signaturesVoid') },
          ],
        },
        dropWording: { target: 'rechecking', guard: 'noNewerText', actions: 'remember' },
        declareWording: { guard: 'mayChangeText', actions: 'remember' },
        withdraw,
      },
    },
    signed: { type: 'final', entry: [{ type: 'notify', params: tell.registrar('signed') }, report('signed')] },
    rejected: { type: 'final', entry: [report('rejected')] },
    notIssued: { type: 'final', entry: [report('notIssued')] },
    withdrawn: { type: 'final', entry: [{ type: 'notify', params: tell.office('withdrawn') }, report('withdrawn')] },
  },
});

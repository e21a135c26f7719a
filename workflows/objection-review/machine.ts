import { opened } from './evolve.js';
import { params } from './params.js';
import { objectionSetup } from './setup.js';
import { tell } from './told.js';

const END = '#objection-review';

/** What may be done with the head's seat until the head has decided. */
const seat = {
  takeBack: { guard: 'approvalOpen', actions: 'remember' },
  handOver: { guard: 'approvalOpen', actions: 'remember' },
  transfer: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  delegate: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  appointSigner: { guard: 'nobodyEligible', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.head('reminded') }] },
} as const;

/** A proposal goes before the head with its texts. */
const propose = {
  target: `${END}.running.deciding`,
  actions: ['remember', { type: 'keepText', params: params.proposed }, { type: 'notify', params: tell.head('decisionProposed') }],
} as const;

/** As soon as the text is there, and never while another person reads it to approve. */
const mask = { maskStatement: { actions: ['remember', { type: 'keepMasking', params: params.masking }] } } as const;

const check = {
  requestSupplement: {
    target: 'awaitingSupplement',
    actions: ['remember', { type: 'tellObjector', params: params.supplementAsked }],
  },
  accept: {
    target: `${END}.running.masking`,
    actions: ['remember', { type: 'showDocument', params: params.show }, { type: 'tellObjector', params: params.accepted }],
  },
  proposeRefusal: propose,
  proposeDiversion: propose,
  proposeTransfer: propose,
  proposeClosing: { ...propose, guard: 'repeatsAnswered' },
} as const;

/** 合并审查: another one is examined in its place, and it waits with its own clock. */
const join = {
  target: `${END}.running.joined`,
  guard: 'mayJoin',
  actions: ['remember', { type: 'tellObjector', params: params.joined }],
} as const;

/** The head's decision goes out: to the person, to the group, redacted to the public, and to the desk that delivers it. */
const issue = [
  { type: 'tellObjector', params: params.decided },
  { type: 'publishReply', params: params.publish },
  { type: 'answerGroup', params: params.groupAnswered },
  { type: 'notify', params: tell.handlers('ended') },
] as const;
const ended = { type: 'notify', params: tell.handlers('ended') } as const;

const stated = {
  target: 'examining',
  actions: ['remember', { type: 'keepText', params: params.stated }, { type: 'notify', params: tell.handlers('statementGiven') }],
} as const;

const toldResult = [
  'remember',
  { type: 'tellObjector', params: params.followedUp },
  { type: 'answerGroup', params: params.groupFollowedUp },
  ended,
] as const;
const toldResultOfLead = ['remember', { type: 'tellObjector', params: params.followedUp }, ended] as const;

/** 公民异议审查: received, checked, masked, the authority heard, examined, decided by a head who is apart from all of it, and answered. */
export const objectionMachine = objectionSetup.createMachine({
  id: 'objection-review',
  context: ({ input }) => opened(input),
  initial: 'running',
  states: {
    running: {
      initial: 'receiving',
      exit: { type: 'closeDeadline', params: params.closeReply },
      on: {
        reasonsAdded: { actions: ['remember', { type: 'notify', params: tell.handlers('reasonsAdded') }] },
        groupGrew: { guard: 'mayLead', actions: 'remember' },
        extendReply: {
          guard: 'mayExtend',
          actions: [
            'remember',
            { type: 'extendDeadline', params: params.extend },
            { type: 'tellObjector', params: params.extended },
            { type: 'answerGroup', params: params.groupExtended },
            { type: 'notify', params: tell.handlers('extended') },
          ],
        },
        withdrawalReceived: [
          {
            guard: 'withdrawsForGroup',
            actions: [
              'remember',
              { type: 'closeDeadline', params: params.closeReply },
              { type: 'tellObjector', params: params.withdrawn },
              { type: 'notify', params: tell.handlers('withdrawn') },
            ],
          },
          {
            guard: 'withdrawsAlone',
            target: `${END}.withdrawn`,
            actions: [
              'remember',
              { type: 'tellObjector', params: params.withdrawn },
              { type: 'answerGroup', params: params.groupSetFree },
              { type: 'notify', params: tell.both('withdrawn') },
            ],
          },
        ],
        deadlineNear: { actions: { type: 'notify', params: tell.clock('deadlineNear') } },
        deadlinePassed: {
          actions: ['remember', { type: 'tellObjector', params: params.late }, { type: 'notify', params: tell.clock('deadlinePassed') }],
        },
      },
      states: {
        receiving: {
          entry: { type: 'findParties', params: params.find },
          on: {
            partiesFound: {
              target: 'checking',
              actions: [
                'remember',
                { type: 'openDeadline', params: params.openReply },
                { type: 'tellObjector', params: params.received },
                { type: 'notify', params: tell.handlers('received') },
              ],
            },
          },
        },
        checking: {
          initial: 'received',
          on: { ...mask, joinedGroup: join },
          states: {
            received: {
              entry: { type: 'openDeadline', params: params.openFormal },
              exit: { type: 'closeDeadline', params: params.closeFormal },
              on: check,
            },
            awaitingSupplement: {
              on: {
                ...check,
                supplementReceived: {
                  target: 'received',
                  actions: ['remember', { type: 'notify', params: tell.handlers('supplemented') }],
                },
              },
            },
          },
        },
        masking: {
          initial: 'drafting',
          states: {
            drafting: {
              on: {
                ...mask,
                joinedGroup: join,
                submitMasking: {
                  target: 'approving',
                  guard: 'maskingComplete',
                  actions: ['remember', { type: 'notify', params: tell.both('maskingSubmitted') }],
                },
                waiveStatement: { target: `${END}.running.examining`, actions: 'remember' },
              },
            },
            approving: {
              on: {
                reasonsAdded: { target: 'drafting', actions: ['remember', { type: 'notify', params: tell.handlers('reasonsAdded') }] },
                approveMasking: {
                  target: `${END}.running.stating`,
                  guard: 'maskingAsSubmitted',
                  actions: [
                    'remember',
                    { type: 'approveMaskings', params: params.maskingApproved },
                    { type: 'notify', params: tell.authority('statementAsked', 'statementByLetter') },
                  ],
                },
                sendMaskingBack: {
                  target: 'drafting',
                  actions: [
                    'remember',
                    { type: 'keepText', params: params.maskingReturned },
                    { type: 'notify', params: tell.handlers('maskingReturned') },
                  ],
                },
              },
            },
          },
        },
        stating: {
          entry: { type: 'openDeadline', params: params.openStatement },
          exit: { type: 'closeDeadline', params: params.closeStatement },
          on: {
            ...mask,
            stateCase: stated,
            enterStatement: { ...stated, guard: 'speaksOutside' },
            goOnWithoutStatement: { target: 'examining', guard: 'statementOverdue', actions: 'remember' },
          },
        },
        examining: {
          on: {
            ...mask,
            maskAgain: { target: 'masking', actions: 'remember' },
            proposeLawful: propose,
            proposeCorrection: { ...propose, guard: 'correctable' },
            proposeLapsed: { ...propose, guard: 'notInForce' },
          },
        },
        deciding: {
          on: {
            ...seat,
            approveDecision: { guard: 'approvalOpen', actions: 'remember' },
            sendDecisionBack: {
              guard: 'approvalOpen',
              actions: ['remember', { type: 'keepText', params: params.sentBack }, { type: 'notify', params: tell.handlers('sentBack') }],
            },
          },
          always: [
            { guard: 'replySentBack', target: 'examining' },
            { guard: 'approvalSentBack', target: 'checking' },
            { guard: 'correctionDecided', target: 'orderingCorrection' },
            { guard: 'recordedOnly', target: `${END}.recorded`, actions: issue },
            { guard: 'endsRefused', target: `${END}.refused`, actions: issue },
            { guard: 'endsDiverted', target: `${END}.diverted`, actions: issue },
            { guard: 'endsTransferred', target: `${END}.transferred`, actions: issue },
            { guard: 'endsClosed', target: `${END}.closed`, actions: issue },
            { guard: 'endsReplied', target: `${END}.answered`, actions: issue },
          ],
        },
        orderingCorrection: {
          entry: { type: 'openProcess', params: params.correction },
          on: {
            correctionOpened: {
              target: `${END}.followingUp`,
              actions: ['remember', ...issue, { type: 'notify', params: tell.head('followingUp') }],
            },
            correctionNotOpened: { target: 'examining', actions: { type: 'notify', params: tell.both('notOpened') } },
          },
        },
        joined: {
          entry: [
            { type: 'notify', params: tell.handlers('joined') },
            { type: 'askLead', params: params.askLead },
          ],
          on: {
            groupAnswered: { target: 'settling', actions: ['remember', { type: 'answerLikeLead', params: params.likeLead }, ended] },
            leadLost: { target: 'checking', actions: ['remember', { type: 'notify', params: tell.handlers('leadLost') }] },
            groupExtended: {
              guard: 'notExtended',
              actions: [
                'remember',
                { type: 'extendLikeLead', params: params.extendLikeLead },
                { type: 'tellObjector', params: params.extendedLikeLead },
              ],
            },
          },
        },
        settling: {
          always: [
            { guard: 'awaitsCorrection', target: `${END}.followingUp` },
            { guard: 'recordedOnly', target: `${END}.recorded` },
            { guard: 'endsRefused', target: `${END}.refused` },
            { guard: 'endsDiverted', target: `${END}.diverted` },
            { guard: 'endsTransferred', target: `${END}.transferred` },
            { guard: 'endsReplied', target: `${END}.answered` },
          ],
        },
      },
    },
    followingUp: {
      on: {
        groupGrew: { guard: 'mayLead', actions: 'remember' },
        correctionReported: [
          { guard: 'answerDue', target: 'answered', actions: toldResult },
          { target: 'recorded', actions: toldResult },
        ],
        groupFollowedUp: [
          { guard: 'answerDue', target: 'answered', actions: toldResultOfLead },
          { target: 'recorded', actions: toldResultOfLead },
        ],
      },
    },
    answered: { type: 'final' },
    refused: { type: 'final' },
    diverted: { type: 'final' },
    transferred: { type: 'final' },
    closed: { type: 'final' },
    withdrawn: { type: 'final' },
    recorded: { type: 'final' },
  },
});

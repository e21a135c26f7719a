import { closed, kept, opens } from './parts.js';
import { draftingSetup } from './setup.js';
import { tell } from './told.js';

const checked = { target: 'weighed', guard: 'mayCheck', actions: kept('legalCheck') } as const;
const signed = { guard: 'maySign', actions: kept('signature') } as const;
/** Another text, and all of it begins anew. */
const movedOn = { target: 'checking', guard: 'checkMovedOn' } as const;

/** 本单位合法性审核 → 集体讨论 → 签署, all on one text. */
export const approval = draftingSetup.createStateConfig({
  initial: 'checking',
  states: {
    checking: { entry: opens('legalCheck', 'discussion', 'signature'), on: { giveLegalCheck: checked, enterLegalCheck: checked } },
    weighed: { always: [{ target: 'discussing', guard: 'checkPassed' }, { target: 'checking' }] },
    discussing: {
      entry: closed('legalCheck'),
      on: {
        recordDiscussion: {
          target: 'signing',
          guard: 'mayDiscuss',
          actions: [...kept('discussion'), { type: 'notify', params: tell.heads('signatureDue') }],
        },
      },
      always: movedOn,
    },
    signing: {
      entry: closed('discussion'),
      on: { signDraft: signed, enterSignature: signed },
      always: [movedOn, { target: 'concluded', guard: 'signedByAll' }],
    },
    concluded: { entry: closed('signature'), always: movedOn },
  },
});

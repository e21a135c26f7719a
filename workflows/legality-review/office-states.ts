import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

/** Nothing rests here: a clearance that is renewed ends with the submission of the changed text. */
export const opening = reviewSetup.createStateConfig({
  always: [
    { target: 'arriving', guard: 'renewsClearance', actions: { type: 'revokeClearance', params: params.text } },
    { target: 'arriving' },
  ],
});

/** The two doors. */
export const arriving = reviewSetup.createStateConfig({
  always: [{ target: 'atOffice', guard: 'throughOffice' }, { target: 'received' }],
});

export const atOffice = reviewSetup.createStateConfig({
  on: {
    grantExemption: { actions: ['remember', { type: 'insertExemption', params: params.exemption }] },
    forward: {
      target: 'received',
      guard: 'mayForward',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('intake', 'met') },
        { type: 'openDeadline', params: params.openToday('intake') },
        { type: 'notify', params: tell.gate('submitted') },
        { type: 'notify', params: tell.drafters('forwarded') },
      ],
    },
    requestSupplement: {
      target: 'officeSupplement',
      actions: [
        'remember',
        { type: 'pauseDeadline', params: params.pause('intake') },
        { type: 'renderSupplementNotice', params: params.supplementNotice },
        { type: 'notify', params: tell.drafters('supplementRequested') },
      ],
    },
    sendBack: {
      target: 'returned',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('intake', 'met') },
        { type: 'renderReturnNotice', params: params.returnNotice },
        { type: 'notify', params: tell.drafters('returned') },
      ],
    },
    withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('intake', 'stopped') }] },
    deadlineNear: { actions: { type: 'notify', params: tell.gate('deadlineNear') } },
    deadlinePassed: {
      actions: ['remember', { type: 'notify', params: tell.gate('deadlinePassed') }],
    },
  },
});

export const officeSupplement = reviewSetup.createStateConfig({
  on: {
    supplement: {
      target: 'atOffice',
      guard: 'requestedMaterialsHandedIn',
      actions: [
        'remember',
        { type: 'resumeDeadline', params: params.resume('intake') },
        { type: 'notify', params: tell.gate('supplemented') },
      ],
    },
    sendBack: {
      target: 'returned',
      guard: 'supplementTimeOver',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('intake', 'met') },
        { type: 'renderReturnNotice', params: params.returnNotice },
        { type: 'notify', params: tell.drafters('returned') },
      ],
    },
    withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('intake', 'stopped') }] },
  },
});

import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

export const received = reviewSetup.createStateConfig({
  on: {
    grantExemption: { actions: ['remember', { type: 'insertExemption', params: params.exemption }] },
    accept: {
      target: 'review',
      guard: 'mayAccept',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('intake', 'met') },
        { type: 'openDeadline', params: ({ event }) => ({ key: 'review', from: event.completeOn }) },
        { type: 'renderAcceptanceNotice', params: params.acceptanceNotice },
        { type: 'notify', params: tell.drafters('accepted') },
        { type: 'notify', params: tell.head('assignmentDue') },
      ],
    },
    requestSupplement: {
      target: 'supplementRequested',
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
    deadlineNear: { actions: { type: 'notify', params: tell.intake('deadlineNear') } },
    deadlinePassed: {
      actions: [
        'remember',
        { type: 'notify', params: tell.intake('deadlinePassed') },
        { type: 'notify', params: tell.head('deadlinePassed') },
      ],
    },
  },
});

export const supplementRequested = reviewSetup.createStateConfig({
  on: {
    supplement: {
      target: 'received',
      guard: 'requestedMaterialsHandedIn',
      actions: [
        'remember',
        { type: 'resumeDeadline', params: params.resume('intake') },
        { type: 'notify', params: tell.intake('supplemented') },
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

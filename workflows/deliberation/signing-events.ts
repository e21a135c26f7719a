import { defineEvents } from '@fashen/engine';
import { entryField, words } from '@fashen/workflow-approval';
import { z } from 'zod';
import { drafting } from './application-events.js';
import { decision } from './approval-events.js';
import type { DeliberationFacts } from './facts.js';
import { text, version, yesNo } from './fields.js';
import { LAW } from './law.js';
import { newestVersion, ofOwnLeader, unconditional } from './payload-checks.js';
import { gate, office } from './pre-check-events.js';

const granted = [...gate, 'standing'] as const;

export const signingEvents = defineEvents<DeliberationFacts>()({
  sign: {
    ...decision,
    label: { zh: '签发', en: 'sign' },
    payload: z.strictObject({
      words: words.optional(),
      isConditional: yesNo('附条件', 'Whether the leader signed on a condition; such a signature is none').default(false),
      ...entryField,
    }),
    check: unconditional,
    facts: [...decision.facts, ...granted],
    basis: LAW.signature,
  },
  returnFromSigning: {
    ...decision,
    label: { zh: '签发人退回', en: 'the signatory sends it back' },
    payload: z.strictObject(entryField),
    check: ofOwnLeader,
    basis: LAW.sendBack,
    reason: 'required',
  },
  declareWording: {
    ...drafting,
    label: { zh: '报送文字性修改', en: 'hand in a change of wording only' },
    payload: z.strictObject({
      version: version('修改后的版本', 'The version with the changed wording'),
      statement: text('修改说明', 'What was changed and why it is wording only'),
    }),
    check: newestVersion,
    basis: LAW.recheck,
  },
  dropWording: {
    ...drafting,
    label: { zh: '收回文字性修改', en: 'take the change of wording back' },
    payload: z.strictObject({}),
    basis: LAW.recheck,
    reason: 'optional',
  },
  acceptWording: {
    ...office,
    label: { zh: '复核：确认为文字性修改', en: 'recheck: accept as wording only' },
    payload: z.strictObject({ note: text('复核说明', 'Note') }),
    facts: granted,
    basis: LAW.recheck,
  },
  refuseWording: {
    ...office,
    label: { zh: '复核：属于实质性修改', en: 'recheck: it is a change of substance' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.recheck,
    reason: 'required',
  },
  passRecheck: {
    ...office,
    label: { zh: '复核通过', en: 'pass the recheck' },
    payload: z.strictObject({}),
    facts: granted,
    basis: LAW.recheck,
  },
});

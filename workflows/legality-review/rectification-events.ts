import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ReviewFacts } from './facts.js';
import { day } from './fields.js';
import { LAW } from './law.js';
import { otherCompleteDay, ownEntry } from './rectification-checks.js';

/** 误操作更正: nothing that was entered is ever changed; a further event says what was mistaken, and why. */
export const rectificationEvents = defineEvents<ReviewFacts>()({
  rectifyCompleteOn: {
    label: { zh: '更正材料齐备日期', en: 'rectify the day of completeness' },
    by: ['intakeClerk', 'reviewHead'],
    duties: ['ofReviewAuthority', 'notDrafter'],
    payload: z.strictObject({
      completeOn: day('材料齐备日期', 'Day on which the materials really were complete; the review period runs from it'),
    }),
    check: otherCompleteDay,
    facts: ['drafters'],
    basis: LAW.submission,
    reason: 'required',
  },
  rectifyEntry: {
    label: { zh: '更正误录', en: 'rectify an entry' },
    by: ['drafter', 'draftingHead', 'generalOffice', 'intakeClerk', 'caseHandler', 'secondReviewer', 'coReviewer', 'adviser', 'reviewHead'],
    payload: z.strictObject({
      seq: z.int().min(1).meta({ title: '误录的序号', description: 'Number of the mistaken entry in the history', choices: 'ownEntries' }),
    }),
    check: ownEntry,
    facts: ['ownEntries'],
    basis: LAW.platform,
    reason: 'required',
  },
});

import { Global, Module } from '@nestjs/common';
import { correctionPart } from './correction/part.js';
import { deliberationPart } from './deliberation/part.js';
import { draftingPart } from './drafting/part.js';
import { filingPart } from './filing/part.js';
import { filingReviewPart } from './filing-review/part.js';
import { reviewPart } from './legality-review/part.js';
import { lightReviewPart } from './light-review/part.js';
import { discussionPart } from './non-adoption-discussion/part.js';
import { spinePart } from './normative-document/part.js';
import { objectionPart } from './objection-review/part.js';
import { omissionPart } from './omission/part.js';
import { projectPart } from './project-initiation/part.js';
import { samplingPart } from './review-sampling/part.js';
import { unifiedPart } from './three-unifieds/part.js';
import type { ServerPart } from './workflow/server-part.js';
import { PARTS } from './workflow/tokens.js';
import type { WorkflowName } from './workflow/workflows.js';

/** What each room gives to the process that it is about: the one list of them. */
export const HOUSE_PARTS: Readonly<Record<WorkflowName, ServerPart>> = {
  'legality-review': reviewPart,
  'non-adoption-discussion': discussionPart,
  deliberation: deliberationPart,
  'three-unifieds': unifiedPart,
  correction: correctionPart,
  'normative-document': spinePart,
  drafting: draftingPart,
  filing: filingPart,
  'light-review': lightReviewPart,
  'review-sampling': samplingPart,
  'project-initiation': projectPart,
  omission: omissionPart,
  'objection-review': objectionPart,
  'filing-review': filingReviewPart,
};

@Global()
@Module({ providers: [{ provide: PARTS, useValue: HOUSE_PARTS }], exports: [PARTS] })
export class PartsModule {}

import { type LightReviewContext, lightReview } from '@fashen/workflow-light-review';
import { z } from 'zod';
import { letterPaper } from '../light-review/letter.js';
import { pendingNumber, type Sketch, today } from './sketch.js';

/** 法律意见函 of a light review, while the head looks at the opinion. */
export const adviceSketch: Sketch<Record<string, never>> = {
  name: 'legal-advice-letter',
  workflow: lightReview.name,
  label: { zh: '法律意见函', en: 'letter of legal advice' },
  during: ['approveOpinion'],
  part: 'opinion',
  asks: z.strictObject({}),
  lacks: () => [],
  async draw(scene) {
    const context = scene.process.context as LightReviewContext;
    const { opinion, document, parties } = context;
    if (!opinion) throw new Error(`${scene.process.id} has no opinion to approve`);
    const number = await pendingNumber(scene, parties.review, '法');
    return letterPaper(scene.reader, { id: scene.process.id, context }, { document, round: opinion.round, signedOn: today(scene) }, number);
  },
};

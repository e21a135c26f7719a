import { adviceSketch } from './advice-sketch.js';
import { deliberationSketches } from './deliberation-sketches.js';
import { discussionSketches } from './discussion-sketches.js';
import { registrationSketches } from './registration-sketches.js';
import { reviewSketches } from './review-sketches.js';
import { type Sketch, sketch } from './sketch.js';

/** Every paper that can be looked at before it is made. */
export const SKETCHES: readonly Sketch[] = [
  ...reviewSketches,
  ...discussionSketches,
  ...deliberationSketches,
  ...registrationSketches,
  sketch(adviceSketch),
];

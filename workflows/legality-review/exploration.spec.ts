import { describeExploration } from '../../test/support/exploration.js';
import { legalityReview } from './definition.js';

describeExploration(legalityReview, { least: 10_000 });

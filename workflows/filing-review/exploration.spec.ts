import { describeExploration } from '../../test/support/exploration.js';
import { filingReview } from './definition.js';

describeExploration(filingReview, { least: 1_000 });

import { describeExploration } from '../../test/support/exploration.js';
import { objectionReview } from './definition.js';

describeExploration(objectionReview, { least: 10_000 });

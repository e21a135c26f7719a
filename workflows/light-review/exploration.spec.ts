import { describeExploration } from '../../test/support/exploration.js';
import { lightReview } from './definition.js';

describeExploration(lightReview, { least: 1_000 });

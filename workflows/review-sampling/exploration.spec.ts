import { describeExploration } from '../../test/support/exploration.js';
import { reviewSampling } from './definition.js';

describeExploration(reviewSampling, { least: 300 });

import { describeExploration } from '../../test/support/exploration.js';
import { deliberation } from './definition.js';

describeExploration(deliberation, { least: 10_000 });

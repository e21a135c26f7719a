import { describeExploration } from '../../test/support/exploration.js';
import { correction } from './definition.js';

describeExploration(correction, { least: 10_000 });

import { describeExploration } from '../../test/support/exploration.js';
import { drafting } from './definition.js';

describeExploration(drafting, { least: 1_000 });

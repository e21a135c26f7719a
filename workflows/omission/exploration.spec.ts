import { describeExploration } from '../../test/support/exploration.js';
import { omission } from './definition.js';

describeExploration(omission, { least: 1_000 });

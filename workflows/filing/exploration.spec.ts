import { describeExploration } from '../../test/support/exploration.js';
import { filing } from './definition.js';

describeExploration(filing, { least: 1_000 });

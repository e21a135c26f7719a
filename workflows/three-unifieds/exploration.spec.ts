import { describeExploration } from '../../test/support/exploration.js';
import { threeUnifieds } from './definition.js';

describeExploration(threeUnifieds, { least: 10_000 });

import { describeExploration } from '../../test/support/exploration.js';
import { projectInitiation } from './definition.js';

describeExploration(projectInitiation, { least: 1_000 });

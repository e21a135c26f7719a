import { describeExploration } from '../../test/support/exploration.js';
import { normativeDocument } from './definition.js';

describeExploration(normativeDocument, { least: 10_000 });

import { describeExploration } from '../../test/support/exploration.js';
import { nonAdoptionDiscussion } from './definition.js';

describeExploration(nonAdoptionDiscussion, { least: 10_000 });

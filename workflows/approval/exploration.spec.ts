import { countersigning } from '../../test/support/approval-host.js';
import { approvalModel } from '../../test/support/approval-model.js';
import { describeExploration } from '../../test/support/exploration.js';

describeExploration({ ...countersigning, model: approvalModel }, { least: 10_000 });

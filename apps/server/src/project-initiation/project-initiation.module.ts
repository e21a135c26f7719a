import { Module } from '@nestjs/common';
import { ObjectionModule } from '../objection/objection.module.js';
import { ProcessModule } from '../process/process.module.js';
import { PlanController } from './plan.controller.js';
import { PlanFileController } from './plan-file.controller.js';
import { PlanPapers } from './plan-papers.service.js';
import { PlanService } from './plans.service.js';
import { ProjectController } from './project.controller.js';
import { ProposalService } from './proposals.service.js';
import { PublicSuggestionController } from './public-suggestion.controller.js';
import { SimilarService } from './similar.service.js';
import { SuggestionController } from './suggestion.controller.js';
import { SuggestionIntake } from './suggestion-intake.service.js';
import { SuggestionService } from './suggestions.service.js';

/** 立项: what is suggested and proposed, what is like it already, and the yearly plans. */
@Module({
  imports: [ProcessModule, ObjectionModule],
  controllers: [ProjectController, PlanController, PlanFileController, SuggestionController, PublicSuggestionController],
  providers: [ProposalService, SimilarService, PlanService, PlanPapers, SuggestionService, SuggestionIntake],
  // the pages of the portal do the same as the public API
  exports: [SuggestionIntake],
})
export class ProjectInitiationModule {}

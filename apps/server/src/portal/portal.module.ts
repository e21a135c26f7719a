import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module.js';
import { ObjectionModule } from '../objection/objection.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { PortalConsultationController } from './consultation.controller.js';
import { FeedController } from './feed.controller.js';
import { PortalObjectionController } from './objection.controller.js';
import { PortalController } from './portal.controller.js';
import { PortalFilter } from './portal.filter.js';

/** The public pages and feeds. */
@Module({
  imports: [LibraryModule, ObjectionModule, ParticipationModule],
  controllers: [PortalController, PortalObjectionController, PortalConsultationController, FeedController],
  providers: [PortalFilter],
})
export class PortalModule {}

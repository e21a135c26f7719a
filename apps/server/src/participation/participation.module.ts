import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { sealingKey } from '../platform/config/keys.js';
import { CONFIG } from '../platform/tokens.js';
import { ProcessModule } from '../process/process.module.js';
import { CommentAnswering } from './answering.service.js';
import { ConsultationDeskController } from './desk.controller.js';
import { ConsultationDesks } from './desk.service.js';
import { DeskDoor } from './desk-door.js';
import { CommentGrouping } from './grouping.service.js';
import { Keyed, MEANS, type Means } from './means.js';
import { ConsultationPaperController } from './papers.controller.js';
import { ConsultationPapers } from './papers.service.js';
import { ParticipationWork } from './participation-work.js';
import { PublicConsultationController } from './public.controller.js';
import { PublicConsultations } from './public.service.js';
import { CommentSheet } from './sheet.service.js';
import { CommentThrottle } from './throttle.js';

const means = (config: Config): Means => {
  const installation = sealingKey(config);
  return { installation, keyed: new Keyed(installation) };
};

/** 公众参与: comments on consultation drafts, from the public page to the published result. */
@Module({
  imports: [ProcessModule],
  controllers: [PublicConsultationController, ConsultationDeskController, ConsultationPaperController],
  providers: [
    { provide: MEANS, useFactory: means, inject: [CONFIG] },
    CommentThrottle,
    DeskDoor,
    PublicConsultations,
    ConsultationPapers,
    ConsultationDesks,
    CommentAnswering,
    CommentGrouping,
    CommentSheet,
    ParticipationWork,
  ],
  exports: [PublicConsultations],
})
export class ParticipationModule {}

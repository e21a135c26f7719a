import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { sealingKey } from '../platform/config/keys.js';
import { CONFIG } from '../platform/tokens.js';
import { ProcessModule } from '../process/process.module.js';
import { ObjectionDeskController } from './desk.controller.js';
import { ObjectionDesk } from './desk.service.js';
import { ObjectionDeskSheetController } from './desk-sheet.controller.js';
import { ObjectionDeskSheet } from './desk-sheet.service.js';
import { ObjectionGrouping } from './grouping.service.js';
import { ObjectionIntake } from './intake.service.js';
import { Keyed, MEANS, type Means } from './keyed.js';
import { ObjectionLetters } from './letter.service.js';
import { ObjectionLooking } from './looking.service.js';
import { ObjectionMasking } from './masking.service.js';
import { ObjectionWork } from './objection-work.js';
import { ObjectionPersonalController } from './personal.controller.js';
import { PublicObjectionController } from './public.controller.js';
import { PublicReplyReading } from './public-reply.service.js';
import { CodeRecovery } from './recover.js';
import { ObjectionTelling } from './telling.js';
import { PublicThrottle } from './throttle.js';
import { ObjectionTracking } from './tracking.service.js';

const means = (config: Config): Means => {
  const installation = sealingKey(config);
  return { installation, keyed: new Keyed(installation) };
};

/** 异议 from outside: what people bring in without an account, sealed, and what the office that handles it does with the rows. */
@Module({
  imports: [ProcessModule],
  controllers: [PublicObjectionController, ObjectionPersonalController, ObjectionDeskController, ObjectionDeskSheetController],
  providers: [
    { provide: MEANS, useFactory: means, inject: [CONFIG] },
    PublicThrottle,
    ObjectionTelling,
    CodeRecovery,
    ObjectionWork,
    ObjectionIntake,
    ObjectionTracking,
    PublicReplyReading,
    ObjectionDesk,
    ObjectionDeskSheet,
    ObjectionLooking,
    ObjectionMasking,
    ObjectionGrouping,
    ObjectionLetters,
  ],
  // the pages of the portal do the same as the public API
  exports: [MEANS, PublicThrottle, ObjectionIntake, ObjectionTracking, PublicReplyReading, ObjectionLetters],
})
export class ObjectionModule {}

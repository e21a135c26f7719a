import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { IncidentController } from './incident.controller.js';
import { IncidentService } from './incident.service.js';

/** What failed after a step, and its other run. */
@Module({ imports: [ProcessModule], controllers: [IncidentController], providers: [IncidentService] })
export class IncidentModule {}

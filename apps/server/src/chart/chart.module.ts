import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { ChartController } from './chart.controller.js';
import { ChartService } from './chart.service.js';

@Module({ imports: [ProcessModule], controllers: [ChartController], providers: [ChartService] })
export class ChartModule {}

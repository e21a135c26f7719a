import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { PreviewController } from './preview.controller.js';
import { PreviewService } from './preview.service.js';

/** Official papers as they would be made now. */
@Module({ imports: [ProcessModule], controllers: [PreviewController], providers: [PreviewService] })
export class PreviewModule {}

import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { ExchangeController } from './exchange.controller.js';
import { ExchangeReading } from './exchange.service.js';

/** 沟通: what the two sides of a discussion have exchanged. */
@Module({ imports: [ProcessModule], controllers: [ExchangeController], providers: [ExchangeReading] })
export class NonAdoptionDiscussionModule {}

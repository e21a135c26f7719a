import { Module } from '@nestjs/common';
import { ProfileController } from './profile.controller.js';

/** What differs between places, with its sources. */
@Module({ controllers: [ProfileController] })
export class PolicyModule {}

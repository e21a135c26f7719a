import { Module } from '@nestjs/common';
import { NumberCodeController } from './number-code.controller.js';
import { NumberCodeService } from './number-codes.js';
import { RegisterController } from './register.controller.js';
import { RegisterReading } from './register.service.js';

/** Registers of numbers, and the codes that unified numbers begin with. */
@Module({ controllers: [RegisterController, NumberCodeController], providers: [RegisterReading, NumberCodeService] })
export class RegisterModule {}

import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PasswordService } from './password.service.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Local accounts, sessions, and who asks. */
@Module({
  controllers: [SessionController],
  providers: [SessionService, PasswordService, SignInThrottle, { provide: APP_GUARD, useClass: SessionGuard }],
})
export class IdentityModule {}

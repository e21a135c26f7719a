import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { KnownBrowsers } from './known-browser.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { PasswordService } from './password.service.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Local accounts, sessions, and who asks. */
@Module({
  controllers: [SessionController, OwnSessionsController],
  providers: [
    SessionService,
    OwnSessionsService,
    PasswordService,
    SignInThrottle,
    KnownBrowsers,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
})
export class IdentityModule {}

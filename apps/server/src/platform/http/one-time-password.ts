import { SetMetadata } from '@nestjs/common';

export const TAKES_ONE_TIME_PASSWORD = 'fashen:takes-one-time-password';

/** This route answers also to who has signed in with a password that somebody else set. Everything else waits until it is changed. */
export const TakesOneTimePassword = (): MethodDecorator => SetMetadata(TAKES_ONE_TIME_PASSWORD, true);

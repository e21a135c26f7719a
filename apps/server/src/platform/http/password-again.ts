import { SetMetadata } from '@nestjs/common';

export const ASKS_PASSWORD_AGAIN = 'fashen:asks-password-again';

/** This route opens who somebody is: it answers where the password was given a short while ago, at sign-in or since. */
export const AsksPasswordAgain = (): MethodDecorator => SetMetadata(ASKS_PASSWORD_AGAIN, true);

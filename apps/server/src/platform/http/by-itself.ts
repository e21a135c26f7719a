import { SetMetadata } from '@nestjs/common';

export const ASKED_BY_ITSELF = 'fashen:asked-by-itself';

/** A page asks for this again and again with nobody before it: that is no use of the session. */
export const AskedByItself = (): MethodDecorator => SetMetadata(ASKED_BY_ITSELF, true);

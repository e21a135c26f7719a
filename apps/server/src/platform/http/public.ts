import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'fashen:public';

/** This route answers without a session. Everything else needs one. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(IS_PUBLIC, true);

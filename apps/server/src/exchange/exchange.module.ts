import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { exchangeKey } from '../platform/config/keys.js';
import { CONFIG } from '../platform/tokens.js';
import { PackageController } from './package.controller.js';
import { PackageChecking } from './package-checking.service.js';
import { EXCHANGE_KEY } from './tokens.js';
import { TrustedKeyController } from './trusted-key.controller.js';
import { TrustedKeyService } from './trusted-keys.service.js';

/** The key of this installation, the keys of others that are believed, and the proof of packages. */
@Module({
  controllers: [TrustedKeyController, PackageController],
  providers: [
    { provide: EXCHANGE_KEY, useFactory: (config: Config) => exchangeKey(config), inject: [CONFIG] },
    TrustedKeyService,
    PackageChecking,
  ],
  exports: [EXCHANGE_KEY],
})
export class ExchangeModule {}

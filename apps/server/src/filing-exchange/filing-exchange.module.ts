import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange/exchange.module.js';
import { ProcessModule } from '../process/process.module.js';
import { FilingExchangeController } from './filing-exchange.controller.js';
import { PackageRegisterController } from './package-register.controller.js';
import { PackageRegister } from './package-register.service.js';
import { PackageSending } from './package-sending.service.js';
import { PackageTaking } from './package-taking.service.js';
import { ReceivedDocumentWriting } from './received-document.service.js';

/** Filings and their answers between installations, and what was filed on paper from outside. */
@Module({
  imports: [ExchangeModule, ProcessModule],
  controllers: [FilingExchangeController, PackageRegisterController],
  providers: [PackageTaking, PackageSending, PackageRegister, ReceivedDocumentWriting],
})
export class FilingExchangeModule {}

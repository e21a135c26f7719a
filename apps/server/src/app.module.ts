import { type DynamicModule, Module } from '@nestjs/common';
import { AdministrationModule } from './administration/administration.module.js';
import { BoardModule } from './board/board.module.js';
import { ChartModule } from './chart/chart.module.js';
import { CorrectionModule } from './correction/correction.module.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { DeliberationModule } from './deliberation/deliberation.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { DocumentModule } from './document/document.module.js';
import { DraftModule } from './draft/draft.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { FilingModule } from './filing/filing.module.js';
import { FilingExchangeModule } from './filing-exchange/filing-exchange.module.js';
import { FilingReviewModule } from './filing-review/filing-review.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IncidentModule } from './incident/incident.module.js';
import { IntegrityModule } from './integrity/integrity.module.js';
import { LibraryModule } from './library/library.module.js';
import { LightReviewModule } from './light-review/light-review.module.js';
import { ListModule } from './list/list.module.js';
import { NonAdoptionDiscussionModule } from './non-adoption-discussion/non-adoption-discussion.module.js';
import { NormativeDocumentModule } from './normative-document/normative-document.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { ObjectionModule } from './objection/objection.module.js';
import { ObjectionReviewModule } from './objection-review/objection-review.module.js';
import { OmissionModule } from './omission/omission.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { PartsModule } from './parts.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { PortalModule } from './portal/portal.module.js';
import { PreviewModule } from './preview/preview.module.js';
import { ProcessModule } from './process/process.module.js';
import { ProjectInitiationModule } from './project-initiation/project-initiation.module.js';
import { RegisterModule } from './register/register.module.js';
import { SearchModule } from './search/search.module.js';
import { ThreeUnifiedsModule } from './three-unifieds/three-unifieds.module.js';

/** The server's rooms. A subject is one module here. */
@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(platform),
        PartsModule,
        IdentityModule,
        DocumentModule,
        DraftModule,
        ListModule,
        SearchModule,
        EvidenceModule,
        ProcessModule,
        ChartModule,
        PolicyModule,
        PortalModule,
        PreviewModule,
        IncidentModule,
        IntegrityModule,
        NoticeModule,
        RegisterModule,
        ThreeUnifiedsModule,
        AdministrationModule,
        DelegationModule,
        DeliberationModule,
        LibraryModule,
        LightReviewModule,
        NonAdoptionDiscussionModule,
        NormativeDocumentModule,
        ObjectionModule,
        ObjectionReviewModule,
        ExchangeModule,
        OmissionModule,
        ParticipationModule,
        ProjectInitiationModule,
        FilingModule,
        FilingExchangeModule,
        FilingReviewModule,
        CorrectionModule,
        BoardModule,
        DirectoryModule,
      ],
    };
  }
}

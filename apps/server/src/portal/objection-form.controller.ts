import { newObjection, type ObjectionReceipt } from '@fashen/contracts';
import { type DraftNote, type Objecting, objectionForm, type Reader, receiptPage, UNTYPED } from '@fashen/portal';
import { Body, Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { type DocumentWithText, LibraryDocumentService } from '../library/document.service.js';
import { asSent } from '../objection/as-sent.js';
import { ObjectionIntake } from '../objection/intake.service.js';
import type { Config } from '../platform/config/config.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import { CONFIG } from '../platform/tokens.js';
import type { UploadForm } from '../platform/upload/read-upload.js';
import { textWork } from '../text-work/text-work.js';
import { carriedOn, MOST_FIELD } from './carried.js';
import { draftSecretOf, forgetSecret, keepSecret } from './draft-cookie.js';
import { type Filled, filledOf } from './filled.js';
import { PREVIEW_POLICY, PrivatePage, PublicPage } from './headers.js';
import { formOf } from './kept-form.js';
import { ObjectionDrafts } from './objection-drafts.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf, readerOf, sentIn } from './reader.js';
import { asTyped, typedAgain } from './typed-again.js';

/** Never kept by a browser or on the way: what was typed stands on these pages, and whether something was. */
const NOT_KEPT = 'no-store';
const EMPTY = { ...UNTYPED, chosen: [], kept: null, isLost: false, isLooked: false };

type Exchange = { request: FastifyRequest; reply: FastifyReply };
type Shown = Omit<Objecting, 'keeping' | 'document'> & { document: DocumentWithText | null; note: DraftNote | null };
type Page = string | Buffer;
type Again = Pick<Objecting, 'values' | 'findings' | 'isLooked'>;

/** 审查建议 for people without an account: the form, what is kept of it before it is sent, and the receipt. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('objections')
export class PortalObjectionFormController {
  constructor(
    private readonly documents: LibraryDocumentService,
    private readonly intake: ObjectionIntake,
    private readonly drafts: ObjectionDrafts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('new')
  @PublicPage()
  async form(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Page> {
    const { document, clause } = askedOf(request);
    const at = await this.drafts.keptAt(draftSecretOf(request));
    const note: DraftNote | null = at === null ? null : { kind: 'offered', at };
    if (note) reply.header('cache-control', NOT_KEPT);
    const chosen = clause === undefined ? [] : [clause];
    return this.page(readerOf(request), reply, { ...EMPTY, document: await this.about(document), chosen, note });
  }

  /** Sent, looked at or saved: what is not sent is kept, and shown in the form with everything that was typed and chosen. */
  @Post()
  @PrivatePage()
  send(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<Page> {
    const work = async (sent: UploadForm): Promise<Page> => {
      const filled = filledOf(request, sent);
      const { reader, typed, step, isLooked } = filled;
      const shown = () => ({ ...asTyped(typed), isLooked });
      if (step !== null) return this.again({ request, reply }, filled, shown);
      try {
        // what the form carried along comes back in a field, and need not be what was scanned
        if (filled.file && filled.file !== sent.file) await request.server.uploads.scan(request, filled.file.bytes);
        const receipt = await this.sent(request, filled);
        if (receipt) {
          await this.forget({ request, reply });
          return receiptPage(reader, receipt);
        }
      } catch (error) {
        return this.again({ request, reply }, filled, () => ({ ...typedAgain(error, reader.language, typed, reply), isLooked: false }));
      }
      return this.again({ request, reply }, filled, shown);
    };
    return asSent(request, body, work, MOST_FIELD);
  }

  /** 继续填写 or 清除 what this browser kept. */
  @Post('draft')
  @PrivatePage()
  draft(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<Page> {
    const work = async ({ fields }: UploadForm): Promise<Page> => {
      const reader = sentIn(request, fields);
      if (fields.clear !== undefined) {
        await this.forget({ request, reply });
        return this.page(reader, reply, { ...EMPTY, document: null, note: { kind: 'cleared' } });
      }
      const found = await this.drafts.open(draftSecretOf(request));
      if (!found) return this.page(reader, reply, { ...EMPTY, document: null, note: null });
      const { values, clauses, file } = found.form;
      const note: DraftNote = { kind: 'resumed', at: found.at };
      return this.page(reader, reply, { ...EMPTY, values, document: await this.about(values.document), chosen: clauses, kept: file, note });
    };
    return asSent(request, body, work, MOST_FIELD);
  }

  /** The receipt; undefined where it was only to be looked at. */
  private async sent({ ip }: FastifyRequest, { typed, file, isLooked }: Filled): Promise<ObjectionReceipt | undefined> {
    const asked = parseContract(newObjection, typed);
    if (!isLooked) return this.intake.submit(asked, file, ip);
    if (file) await acceptEvidence(file);
    return undefined;
  }

  /** The form once more. It is kept before it is told what is wrong with it: what cannot be mended here loses nothing either. */
  private async again({ request, reply }: Exchange, { reader, typed, file, step }: Filled, shown: () => Again): Promise<Page> {
    const document = await this.about(typed.document);
    const kept = await carriedOn(file);
    const form = formOf(typed, kept);
    const stored = await this.drafts.keep(form, { before: draftSecretOf(request), address: request.ip });
    if (stored) keepSecret(reply, stored.secret, { isSecure: this.config.isSecure, seconds: stored.seconds });
    const note: DraftNote = stored ? { kind: 'kept', at: stored.at, step } : { kind: 'notKept', step };
    return this.page(reader, reply, { ...shown(), document, chosen: form.clauses, kept, isLost: file !== undefined && !kept, note });
  }

  private async forget({ request, reply }: Exchange): Promise<void> {
    const secret = draftSecretOf(request);
    if (secret === undefined) return;
    forgetSecret(reply);
    await this.drafts.clear(secret);
  }

  private about = async (document: unknown): Promise<DocumentWithText | null> =>
    typeof document === 'string' ? this.documents.withText(document, undefined) : null;

  private async page(reader: Reader, reply: FastifyReply, { note, document: about, ...shown }: Shown): Promise<Page> {
    if (shown.kept) reply.header('content-security-policy', PREVIEW_POLICY);
    const form = { ...shown, keeping: { note, days: this.config.objections.draftDays } };
    if (!about) return objectionForm(reader, { ...form, document: null });
    return Buffer.from(await textWork('formOfObjection', { reader, ...about, form }));
  }
}

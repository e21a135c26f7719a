import { lostCode, newObjection, newStatement, objectionCredentials, pageQuery } from '@fashen/contracts';
import { lostPage, objectionForm, type Reader, receiptPage, repliesPage, statusPage, type Typed, trackForm, UNTYPED } from '@fashen/portal';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { LibraryDocumentService } from '../library/document.service.js';
import { asSent } from '../objection/as-sent.js';
import { ObjectionIntake } from '../objection/intake.service.js';
import { PublicReplyReading } from '../objection/public-reply.service.js';
import { ObjectionTracking } from '../objection/tracking.service.js';
import { Public } from '../platform/http/public.js';
import { parseContract } from '../platform/problem/contract.js';
import type { Uploaded, UploadForm } from '../platform/upload/read-upload.js';
import { carriedOn, chosenFile, MOST_FIELD, withoutCarried } from './carried.js';
import { HTML, PORTAL_POLICY, PREVIEW_POLICY } from './headers.js';
import { PortalFilter } from './portal.filter.js';
import { askedOf, filledIn, readerOf, sentIn } from './reader.js';
import { lookedAt, typedAgain } from './typed-again.js';

/** Never kept by a browser or on the way: code, secret and what was typed stand on these pages. */
const NOT_KEPT = 'no-store';

/** 审查建议 for people without an account, page by page. */
@ApiExcludeController()
@Public()
@UseFilters(PortalFilter)
@Controller('objections')
export class PortalObjectionController {
  constructor(
    private readonly documents: LibraryDocumentService,
    private readonly intake: ObjectionIntake,
    private readonly tracking: ObjectionTracking,
    private readonly replies: PublicReplyReading,
  ) {}

  @Get('new')
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  async form(@Req() request: FastifyRequest): Promise<string> {
    const { document, clause } = askedOf(request);
    const found = document === undefined ? null : await this.documents.document(document, undefined);
    return objectionForm(readerOf(request), {
      ...UNTYPED,
      document: found,
      chosen: clause === undefined ? [] : [clause],
      kept: null,
      isLost: false,
    });
  }

  /** What is wrong is shown in the form, with everything that was typed and chosen; so is everything when it is only looked at. */
  @Post()
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  @Header('cache-control', NOT_KEPT)
  send(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const work = async (form: UploadForm): Promise<string> => {
      const reader = sentIn(request, form.fields);
      const typed = filledIn(withoutCarried(form.fields));
      const file = chosenFile(form);
      try {
        const asked = parseContract(newObjection, typed);
        if (form.fields.look === undefined) return receiptPage(reader, await this.intake.submit(asked, file, request.ip));
        if (file) await acceptEvidence(file);
        return await this.again(reader, { typed, file, form: lookedAt(typed) }, reply);
      } catch (error) {
        return this.again(reader, { typed, file, form: typedAgain(error, reader.language, typed, reply) }, reply);
      }
    };
    return asSent(request, body, work, MOST_FIELD);
  }

  private async again(
    reader: Reader,
    { typed, file, form }: { typed: Record<string, unknown>; file: Uploaded | undefined; form: Typed },
    reply: FastifyReply,
  ): Promise<string> {
    const kept = await carriedOn(file);
    if (kept) reply.header('content-security-policy', PREVIEW_POLICY);
    const document = typeof typed.document === 'string' ? await this.documents.document(typed.document, undefined) : null;
    const chosen = [typed.clauses ?? []].flat() as string[];
    return objectionForm(reader, { ...form, document, chosen, kept, isLost: file !== undefined && kept === null });
  }

  @Get('status')
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  ask(@Req() request: FastifyRequest): string {
    return trackForm(readerOf(request));
  }

  @Post('status')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  @Header('cache-control', NOT_KEPT)
  async status(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      const credentials = parseContract(objectionCredentials, typed);
      return statusPage(reader, await this.tracking.status(credentials, request.ip), credentials);
    } catch (error) {
      return trackForm(reader, typedAgain(error, reader.language, { code: typed.code }, reply));
    }
  }

  @Post('statements')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  @Header('cache-control', NOT_KEPT)
  add(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return asSent(request, body, async ({ fields, file }) => {
      const reader = sentIn(request, fields);
      const typed = filledIn(fields);
      const { code, secret } = parseContract(objectionCredentials, { code: typed.code, secret: typed.secret });
      try {
        const statement = parseContract(newStatement, typed);
        return statusPage(reader, await this.tracking.add(statement, file, request.ip), { code, secret });
      } catch (error) {
        const again = { kind: typed.kind, ...typedAgain(error, reader.language, { text: typed.text }, reply) };
        return statusPage(reader, await this.tracking.status({ code, secret }, request.ip), { code, secret }, again);
      }
    });
  }

  @Get('lost')
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  lose(@Req() request: FastifyRequest): string {
    return lostPage(readerOf(request), null);
  }

  @Post('lost')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  @Header('cache-control', NOT_KEPT)
  async lost(@Req() request: FastifyRequest, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = sentIn(request, body);
    const typed = filledIn(body);
    try {
      return lostPage(reader, await this.intake.lost(parseContract(lostCode, typed), request.ip));
    } catch (error) {
      return lostPage(reader, null, typedAgain(error, reader.language, typed, reply));
    }
  }

  @Get('replies')
  @Header('content-type', HTML)
  @Header('content-security-policy', PORTAL_POLICY)
  async published(@Req() request: FastifyRequest): Promise<string> {
    return repliesPage(readerOf(request), await this.replies.page(parseContract(pageQuery, askedOf(request))));
  }
}

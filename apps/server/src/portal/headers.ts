import { applyDecorators, Header, HttpCode } from '@nestjs/common';

/** Nothing but what this server sends, no script at all, forms to this server only. */
export const PORTAL_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A photograph that was not sent yet stands in the page itself: it has no address. */
export const PREVIEW_POLICY = PORTAL_POLICY.replace("img-src 'self'", "img-src 'self' data:");

export const HTML = 'text/html; charset=utf-8';
export const ATOM = 'application/atom+xml; charset=utf-8';
export const XML = 'application/xml; charset=utf-8';

/** A page that anybody may read. */
export const PublicPage = () => applyDecorators(Header('content-type', HTML), Header('content-security-policy', PORTAL_POLICY));

/** A page that answers what somebody has sent, for that person alone: no browser and no proxy keeps it. */
export const PrivatePage = () => applyDecorators(HttpCode(200), PublicPage(), Header('cache-control', 'no-store'));

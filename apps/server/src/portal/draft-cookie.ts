import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'fashen_objection_draft';
/** Sent with nothing but the pages of objections. */
const PATH = '/objections';

export const draftSecretOf = ({ cookies }: FastifyRequest): string | undefined => cookies[NAME];

/** HttpOnly: no script reads it. Strict: no other site's link or form sends it. Secure where the address is https. */
export const keepSecret = (reply: FastifyReply, secret: string, { isSecure, seconds }: { isSecure: boolean; seconds: number }): void => {
  reply.setCookie(NAME, secret, { httpOnly: true, sameSite: 'strict', path: PATH, secure: isSecure, maxAge: seconds });
};

export const forgetSecret = (reply: FastifyReply): void => {
  reply.clearCookie(NAME, { path: PATH });
};

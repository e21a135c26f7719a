/** The cookie that carries the session's token. */
export const SESSION_COOKIE = 'fashen_session';

/** HttpOnly: no script reads it. Strict: no other site's link or form sends it. Secure where the address is https. */
export const cookieOptions = (isSecure: boolean, seconds: number) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure, maxAge: seconds }) as const;

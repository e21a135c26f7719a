/** What the platform gives to every module, by `@Inject(TOKEN)`; the types stand beside each. */

/** `Config` of platform/config/config.ts */
export const CONFIG = Symbol('CONFIG');
/** `Clock` of @fashen/engine */
export const CLOCK = Symbol('CLOCK');
/** `Database` of @fashen/persistence */
export const DATABASE = Symbol('DATABASE');
/** `Log` of platform/log.ts */
export const LOG = Symbol('LOG');

import { register } from 'node:module';

/** `node --import …/register.mjs file.ts` runs a source: for processes that a test starts beside itself. */
register(new URL('./hooks.mjs', import.meta.url));
process.setSourceMapsEnabled(true);

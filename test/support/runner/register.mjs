import { register } from 'node:module';

/** `node --import …/register.mjs file.ts` runs a source: for processes that a test starts beside itself. */
register(new URL('./hooks.mjs', import.meta.url));
process.setSourceMapsEnabled(true);

/** What a thread of this process loads (apps/server/src/text-work) it loads in the same way; Jest's runner imports this file itself. */
if (!process.execArgv.includes(import.meta.url)) process.execArgv.push('--import', import.meta.url);

/** Options of `node` for a process that runs sources as the tests load them. */
export const SOURCES = ['--no-warnings', '--import', new URL('./register.mjs', import.meta.url).href];

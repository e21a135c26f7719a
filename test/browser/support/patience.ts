/** A browser on a busy machine is slow; what hangs is ended by the time limits of single steps. */
jest.setTimeout(180_000);

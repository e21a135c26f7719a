import { ModuleMocker } from 'jest-mock';

/** Jest's `testEnvironment`: the worker itself (see framework.mjs). What Jest's runner hangs into `global` stays out of the real one. */
export default class Bare {
  global = {};
  /** Jest's runner asks for one; nothing of ours is mocked. */
  moduleMocker = new ModuleMocker(globalThis);
  async setup() {
    // Jest's runner has put a reader of its own source maps in between; the loader's maps are Node's to read
    Error.prepareStackTrace = undefined;
  }
  async teardown() {}
  getVmContext() {
    return null;
  }
}

import { rmSync } from 'node:fs';
import endRun from '../../support/run/teardown.mjs';

export default async function teardown() {
  await endRun();
  if (globalThis.fashenBrowser) rmSync(globalThis.fashenBrowser, { recursive: true, force: true });
}

import { rmSync } from 'node:fs';

export default function teardown() {
  if (globalThis.fashenBrowser) rmSync(globalThis.fashenBrowser, { recursive: true, force: true });
}

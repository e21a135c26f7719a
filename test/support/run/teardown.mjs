export default async function teardown() {
  await globalThis.fashenRun?.end();
  globalThis.fashenRun = undefined;
}

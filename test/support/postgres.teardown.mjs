export default async function teardown() {
  await globalThis.fashenPostgres?.stop();
}

/** A workflow that cannot be run as it is written: every fault, each by the name of what is wrong and where. */
export class DefinitionFaults extends Error {
  override readonly name = 'DefinitionFaults';
  constructor(
    readonly workflow: string,
    readonly faults: readonly string[],
  ) {
    super(`${workflow} cannot be registered:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

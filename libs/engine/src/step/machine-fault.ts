/** What the machine did cannot be recorded or run: a fault of the definition, never a refusal. Nothing is written. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault';
}

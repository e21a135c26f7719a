/** Said of a value that JSON cannot carry and give back as it was. `at` is a JSON pointer to it. */
export class NotJson extends TypeError {
  override readonly name = 'NotJson';
  constructor(
    readonly at: string,
    readonly what: string,
  ) {
    super(`${at === '' ? 'the value' : at} is ${what}: only JSON values and undefined can be kept`);
  }
}

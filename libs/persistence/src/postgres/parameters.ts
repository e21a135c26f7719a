import type { SqlValue } from '../sql.js';

/** Collects the values of a statement while its text is put together; without `texts` only the values, for a text that is known. */
export class Parameters {
  readonly values: SqlValue[] = [];

  constructor(private readonly texts: boolean) {}

  /** With its type: PostgreSQL takes an untyped parameter in a VALUES list for text. */
  one(value: SqlValue): string {
    this.values.push(value);
    return this.texts ? `$${this.values.length}::${typeof value === 'number' ? 'integer' : 'text'}` : '';
  }

  row(values: readonly SqlValue[]): string {
    if (this.texts) return values.map((value) => this.one(value)).join(', ');
    this.values.push(...values);
    return '';
  }

  /** `a = $1, b = $2` */
  named(values: Readonly<Record<string, SqlValue>>): string {
    return Object.entries(values)
      .map(([column, value]) => `${column} = ${this.one(value)}`)
      .join(', ');
  }
}

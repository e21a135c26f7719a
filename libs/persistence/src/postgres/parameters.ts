import type { SqlValue } from '../sql.js';

/** Collects the values of a statement while its text is put together. */
export class Parameters {
  readonly values: SqlValue[] = [];

  /** With its type: PostgreSQL takes an untyped parameter in a VALUES list for text. */
  one(value: SqlValue): string {
    this.values.push(value);
    return `$${this.values.length}::${typeof value === 'number' ? 'integer' : 'text'}`;
  }

  row(values: readonly SqlValue[]): string {
    return values.map((value) => this.one(value)).join(', ');
  }

  /** `a = $1, b = $2` */
  named(values: Readonly<Record<string, SqlValue>>): string {
    return Object.entries(values)
      .map(([column, value]) => `${column} = ${this.one(value)}`)
      .join(', ');
  }
}

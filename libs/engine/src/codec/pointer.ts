/** A JSON pointer (RFC 6901) to a place in a value: `/items/0/basis`. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

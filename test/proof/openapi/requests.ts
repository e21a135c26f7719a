import fc from 'fast-check';
import { known, nasty, type Schema, spoilt, valuesOf } from './values.js';

type Operation = {
  parameters?: readonly { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Readonly<Record<string, { schema: Schema }>> };
};
export type OpenApi = { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

export type Body = { kind: 'none' } | { kind: 'text'; text: string; type: string } | { kind: 'form'; fields: unknown; file: number };
/** One request; `⟨known n⟩` in path, body and headers stands for an id of the running server. `csrf` as the session has it unless it is words. */
export type Ask = {
  route: string;
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  csrf: true | string;
  body: Body;
  who: number;
};

const JSON_TYPE = 'application/json';
/** Bytes that are no JSON, or more of it than anybody writes. */
const BROKEN = [
  '{"a":',
  '[1,2,,]',
  '{"a":1}}',
  '\u0000',
  '"'.repeat(9),
  '['.repeat(20_000),
  '{"a":1e999}',
  '{"__proto__":{"a":1}}',
  'null',
  '{"a":"\\ud800"}',
];

/** Rarely present, and then mostly as it ought to be. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, weight = 3) =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

const headers = fc
  .record({
    'if-match': sometimes(
      fc.oneof(
        fc.integer({ min: 0, max: 6 }).map((n) => `"${n}"`),
        fc.constantFrom('*', '"x"', 'W/"1"', '1'),
      ),
      6,
    ),
    'idempotency-key': sometimes(fc.oneof(fc.uuid(), fc.constantFrom('a', 'a'.repeat(300), ' ', '\t')), 7),
    'accept-language': sometimes(fc.constantFrom('en', 'zh-CN', '*', 'x'.repeat(500), ';q=,')),
    'accept-encoding': sometimes(fc.constantFrom('br', 'gzip;q=0', '*;q=x'), 1),
    range: sometimes(fc.constantFrom('bytes=0-3', 'bytes=9999999-', 'bytes=-', 'lines=1'), 1),
    origin: sometimes(fc.constantFrom('null', 'http://evil.example', '::'), 1),
    'if-none-match': sometimes(fc.constantFrom('*', '"1"', 'x'), 1),
    'user-agent': sometimes(fc.constantFrom('', 'Mozilla/5.0 (', 'x'.repeat(2_000)), 1),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)));

/** Half a pair of surrogates, which no address can hold, becomes U+FFFD on its way through UTF-8. */
const encoded = (words: string): string => encodeURIComponent(Buffer.from(words).toString());

/** Node answers a head of more than 16 KiB by itself, with 431. */
const MOST_IN_PATH = 1_000;

const segment = fc.oneof(
  { weight: 6, arbitrary: known },
  { weight: 1, arbitrary: nasty.map((one) => encoded(one.slice(0, MOST_IN_PATH))) },
  { weight: 1, arbitrary: fc.constantFrom('%', '%zz', '%00', '%2e%2e', '%2f', '%E4%BD', '..', '', 'a;b', '%ff') },
);

const pathOf = (route: string) =>
  fc.tuple(...(route.match(/\{[^}]+\}/g) ?? []).map(() => segment)).map((parts) => {
    let n = 0;
    return route.replace(/\{[^}]+\}/g, () => parts[n++] ?? '');
  });

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const written = (name: string, value: unknown): string =>
  `${encodeURIComponent(name)}=${encoded(said(value).slice(0, MOST_IN_PATH)).replaceAll('%E2%9F%A8known%20', '⟨known ').replaceAll('%E2%9F%A9', '⟩')}`;

function queryOf({ parameters = [] }: Operation): fc.Arbitrary<string> {
  const asked = parameters.filter((one) => one.in === 'query');
  const each = asked.map(({ name, schema }) =>
    sometimes(fc.oneof({ weight: 4, arbitrary: valuesOf(schema) }, { weight: 1, arbitrary: nasty }), 4).map((value) =>
      value === undefined ? [] : [written(name, value)],
    ),
  );
  const more = sometimes(fc.constantFrom('unheardOf=1', 'limit=1&limit=2', 'a[b]=c', '%', '&&=&', '__proto__=1'), 1).map((one) =>
    [one ?? []].flat(),
  );
  return fc.tuple(...each, more).map((parts) => (parts.flat().length === 0 ? '' : `?${parts.flat().join('&')}`));
}

function bodyOf({ requestBody }: Operation, method: string): fc.Arbitrary<Body> {
  const none = fc.constant<Body>({ kind: 'none' });
  if (method === 'get') return none;
  const { [JSON_TYPE]: json, 'multipart/form-data': form } = requestBody?.content ?? {};
  const schema = (json ?? form)?.schema ?? {};
  const valid = valuesOf(schema);
  const value = fc.oneof({ weight: 6, arbitrary: valid }, { weight: 3, arbitrary: spoilt(valid) });
  const asText = value.map((one): Body => ({ kind: 'text', text: JSON.stringify(one) ?? 'null', type: JSON_TYPE }));
  const asForm = fc.record({ kind: fc.constant('form' as const), fields: value, file: fc.nat(4) });
  const wrong = fc.oneof(
    none,
    fc.constantFrom(...BROKEN).map((text): Body => ({ kind: 'text', text, type: JSON_TYPE })),
    fc
      .constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', ';')
      .map((type): Body => ({ kind: 'text', text: 'a=b', type })),
  );
  const right: fc.Arbitrary<Body> = requestBody === undefined ? none : form && !json ? asForm : asText;
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.oneof(wrong, asForm, asText) });
}

/** Requests to every operation of the document, right and wrong, each operation as likely as the others. */
export function requestsTo({ paths }: OpenApi, people: number): fc.Arbitrary<Ask> {
  const operations = Object.entries(paths).flatMap(([route, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      fc.record({
        route: fc.constant(`${method.toUpperCase()} ${route}`),
        method: fc.constant(method.toUpperCase()),
        path: fc.tuple(pathOf(route), queryOf(operation)).map((parts) => parts.join('')),
        headers,
        csrf: fc.oneof(
          { weight: 19, arbitrary: fc.constant<true | string>(true) },
          { weight: 1, arbitrary: fc.constantFrom('', 'forged') },
        ),
        body: bodyOf(operation, method),
        who: fc.nat(people - 1),
      }),
    ),
  );
  return fc.nat(operations.length - 1).chain((n) => operations[n]!);
}

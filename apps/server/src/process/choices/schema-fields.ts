/** As much of JSON Schema as zod makes of a payload, and what our fields say beside it. */
export type JsonSchema = {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  default?: unknown;
  minimum?: number;
  enum?: readonly (string | number)[];
  const?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  choices?: string;
  words?: Readonly<Record<string, { zh: string; en: string }>>;
  multiline?: boolean;
  freeText?: boolean;
};

export type SchemaField = { path: string; schema: JsonSchema };

/** Every field at whatever depth, with its path; `*` stands for the elements of a list. */
export function fieldsOf(schema: JsonSchema, path: readonly string[] = []): SchemaField[] {
  const own = path.length === 0 ? [] : [{ path: path.join('/'), schema }];
  return [
    ...own,
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => fieldsOf(one, [...path, name])),
    ...(schema.items ? fieldsOf(schema.items, [...path, '*']) : []),
    ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(one, path).slice(path.length === 0 ? 0 : 1)),
  ];
}

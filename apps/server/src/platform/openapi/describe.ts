import type { Words } from '@fashen/engine';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

type SchemaObject = Parameters<typeof ApiBody>[0] extends infer Options ? (Options extends { schema: infer S } ? S : never) : never;

/** A zod contract as the JSON Schema of OpenAPI 3.1. */
export function schemaOf(contract: z.ZodType, io: 'input' | 'output'): SchemaObject {
  const { $schema: _, ...schema } = z.toJSONSchema(contract, { io, unrepresentable: 'any' });
  return schema as SchemaObject;
}

export type RouteDescription = {
  summary: Words;
  body?: z.ZodType;
  query?: z.ZodObject;
  /** Form fields of an upload; a field `file` is added. */
  form?: z.ZodType;
  answer?: { status: number; contract?: z.ZodType; says: Words; mediaType?: string };
};

const both = ({ zh, en }: Words): string => `${zh} · ${en}`;

function formSchema(form: z.ZodType): SchemaObject {
  const schema = schemaOf(form, 'input') as { properties?: Record<string, unknown> };
  return {
    ...schema,
    properties: { ...schema.properties, file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  } as SchemaObject;
}

/** Describes a route for OpenAPI from its contracts; every route may also answer with a problem. */
export function Describe({ summary, body, query, form, answer }: RouteDescription): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary: both(summary) }),
    ...(body ? [ApiBody({ schema: schemaOf(body, 'input') })] : []),
    ...Object.entries(query?.shape ?? {}).map(([name, field]) =>
      ApiQuery({ name, required: false, schema: schemaOf(field as z.ZodType, 'input') }),
    ),
    ...(form ? [ApiConsumes('multipart/form-data'), ApiBody({ schema: formSchema(form) })] : []),
    ...(answer
      ? [
          ApiResponse({
            status: answer.status,
            description: both(answer.says),
            ...(answer.contract ? { schema: schemaOf(answer.contract, 'output') } : {}),
          }),
        ]
      : []),
    ...(answer?.mediaType ? [ApiProduces(answer.mediaType)] : []),
    ApiResponse({
      status: 'default',
      description: both({ zh: '问题说明', en: 'Problem details' }),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
}

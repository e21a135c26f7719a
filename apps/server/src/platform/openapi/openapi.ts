import { problemDocument } from '@fashen/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../http/session-cookie.js';
import { schemaOf } from './describe.js';

/**
 * Serves OpenAPI 3.1 at /api/openapi.json and a page at /api/docs; its scripts come from this server.
 * `extend` adds what is made from the workflows' definitions rather than from decorators.
 */
export function serveOpenApi(
  app: NestFastifyApplication,
  extend: (document: OpenAPIObject) => OpenAPIObject = (document) => document,
): void {
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('法审 Fashen')
    .setDescription('行政规范性文件合法性审查流程 · Workflow of the legality review of administrative normative documents')
    .setVersion('0.1.0')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const make = (): OpenAPIObject => {
    const document = SwaggerModule.createDocument(app, settings);
    document.components = {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: schemaOf(problemDocument, 'output') },
    };
    return extend(document);
  };
  SwaggerModule.setup('api/docs', app, make, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: '法审 Fashen · API' });
}

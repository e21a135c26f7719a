import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/public.js';

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>法审 Fashen</title>
<style>body{font:1rem/1.7 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}a{color:#0a4fa3}</style>
<main>
<h1>法审 <span lang="en">Fashen</span></h1>
<p>这里运行的是行政规范性文件合法性审查流程服务。</p>
<p><strong><a href="/workbench">进入工作台</a></strong></p>
<p><a href="/api/docs">接口说明</a> · <a href="/api/openapi.json">OpenAPI</a> · <a href="/healthz">运行状态</a></p>
<div lang="en">
<p>This is the workflow service for the legality review of administrative normative documents. </p>
<p><strong><a href="/workbench">Open the workbench</a></strong></p>
<p><a href="/api/docs">API description</a> · <a href="/api/openapi.json">OpenAPI</a> · <a href="/healthz">Health</a></p>
</div>
</main>
</html>
`;

/** Says what runs here, until the public portal takes its place. */
@ApiExcludeController()
@Public()
@Controller()
export class HomeController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}

/**
 * Who may import whom: the table of the house. A file that no row matches is an error.
 * `rooms` are workspaces of ours; `packages` come from npm; `node` says whether Node's own modules are allowed.
 */
export type Layer = { room: RegExp; rooms: readonly RegExp[]; packages: readonly RegExp[]; node: boolean };

const any = /./;
const none: readonly RegExp[] = [];
const libs = [/^libs\//, /^workflows\//];

export const layers: readonly Layer[] = [
  { room: /^libs\/domain\//, rooms: none, packages: none, node: false },
  { room: /^libs\/(policy|statutes)\//, rooms: [/^libs\/domain$/], packages: none, node: false },
  { room: /^libs\/calendar\//, rooms: [/^libs\/(domain|policy)$/], packages: [/^chinese-days$/], node: true },
  { room: /^libs\/ooxml\//, rooms: none, packages: [/^yauzl$/, /^saxes$/], node: true },
  {
    room: /^libs\/legal-text\//,
    rooms: [/^libs\/(domain|policy|calendar|statutes|ooxml)$/],
    packages: [/^diff$/, /^@node-rs\/jieba$/],
    node: true,
  },
  { room: /^libs\/official-documents\//, rooms: [/^libs\/(domain|legal-text|ooxml)$/], packages: [/^docx$/], node: true },
  { room: /^libs\/exchange\//, rooms: [/^libs\/(domain|ooxml)$/], packages: [/^zod$/], node: true },
  // what only its specs read, the labelled comments, stands in fixtures
  { room: /^libs\/participation\//, rooms: none, packages: none, node: true },
  { room: /^libs\/contracts\//, rooms: [/^libs\/domain$/], packages: [/^zod$/], node: true },
  { room: /^libs\/engine\//, rooms: none, packages: [/^xstate$/, /^zod$/], node: true },
  {
    room: /^libs\/persistence\//,
    rooms: [/^libs\/(engine|domain)$/],
    packages: [/^typeorm$/, /^better-sqlite3$/, /^pg$/, /^reflect-metadata$/],
    node: true,
  },
  { room: /^workflows\//, rooms: [/^libs\/(engine|domain|policy)$/, /^workflows\//], packages: [/^xstate$/, /^zod$/], node: false },
  {
    room: /^apps\/server\//,
    // the pages of the portal are functions that the server calls: docs/decisions/2026-11-29-portal-pages.md
    rooms: [...libs, /^apps\/portal$/],
    packages: [
      /^@nestjs\//,
      /^@fastify\//,
      /^fastify$/,
      /^@node-rs\/argon2$/,
      /^@zxcvbn-ts\//,
      /^bowser$/,
      /^ipaddr\.js$/,
      /^pinyin-pro$/,
      /^reflect-metadata$/,
      /^rxjs$/,
      /^zod$/,
      /^typeorm$/,
      /^write-excel-file$/,
      /^piscina$/,
    ],
    node: true,
  },
  {
    room: /^apps\/web\//,
    rooms: [/^libs\/(contracts|domain)$/],
    packages: [/^react$/, /^react-dom$/, /^react-router$/, /^antd$/, /^@ant-design\//, /^@tanstack\//, /^@xyflow\//, /^elkjs$/, /^dayjs$/],
    node: false,
  },
  { room: /^apps\/portal\//, rooms: [/^libs\/(contracts|domain)$/], packages: none, node: true },
  { room: /^apps\/cli\//, rooms: libs, packages: none, node: true },
  { room: /^(test|fixtures)\//, rooms: [any], packages: [any], node: true },
];

/** Specs stand beside the code and may use more than it: the property-test library, and what the house offers for tests. */
export const allowedInSpecs = {
  packages: [
    /^fast-check$/,
    /^docx$/,
    /^yauzl$/,
    /^saxes$/,
    /^xstate$/,
    /^zod$/,
    /^chinese-days$/,
    /^typeorm$/,
    /^better-sqlite3$/,
    /^pg$/,
  ],
};

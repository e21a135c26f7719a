/**
 * Layers of `npm test` with what each may take, in worker minutes (two workers run side by side): the first row whose pattern a file fits is its
 * layer; together 20 and 36, which is 10 minutes and 18. The same table stands in docs/contributing.md; a run prints what it took (report.mjs).
 */
export const BUDGETS = [
  { layer: 'pages and forms in a browser', files: /^test\/browser\//, minutes: 5.5, whole: 8.5 },
  { layer: 'killed servers, replays', files: /^test\/(recovery|replay)\//, minutes: 2, whole: 6 },
  { layer: 'stories over HTTP', files: /^test\/stories\//, minutes: 6.5, whole: 14 },
  {
    layer: 'machines explored, broken twins, walks of several',
    files: /^(workflows\/.*\/(exploration|broken-twins|no-way-round)|test\/composition\/)/,
    minutes: 3,
    whole: 3.5,
  },
  { layer: 'databases and engine', files: /\.db\.spec\.ts$|^test\/engine\//, minutes: 1.5, whole: 2 },
  { layer: 'units, architecture', files: /./, minutes: 1.5, whole: 2 },
];

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { grouped } from './grouped.js';
import { idleCases } from './idle-cases.js';
import { longCase } from './long-case.js';
import { print } from './measure.js';
import { concurrent } from './postgres.js';
import { sequential } from './sqlite.js';

/** In the checkout, not in the system's temporary folder: that may be memory, where a commit costs nothing. */
await mkdir('var', { recursive: true });
const folder = await mkdtemp('var/bench-');
try {
  print('engine', [
    await sequential(folder, 'FULL', '≥ 0.8'),
    await sequential(folder, 'NORMAL', '≥ 0.6'),
    await grouped(folder),
    await concurrent(),
    await longCase(folder),
    await idleCases(folder),
  ]);
} finally {
  await rm(folder, { recursive: true });
}

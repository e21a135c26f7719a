import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { thirdPartyNotices } from './third-party.mjs';

/** The notices of everything that an installation runs stand beside the page. */
const thirdParty = () => ({
  name: 'third-party',
  apply: 'build',
  generateBundle() {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: thirdPartyNotices(root) });
  },
});

/** Writes `.br` and `.gz` beside every file that is worth it, so that the server never compresses while somebody waits. */
const compressed = () => ({
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = 'dist' }, bundle) {
    for (const fileName of Object.keys(bundle)) {
      const path = join(dir, fileName);
      const source = readFileSync(path);
      if (source.length < 1024) continue;
      writeFileSync(`${path}.br`, brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
    }
  },
});

export default defineConfig({
  base: '/workbench/',
  plugins: [react(), thirdParty(), compressed()],
  resolve: { conditions: ['fashen-src', 'module', 'browser', 'import', 'default'] },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 2000 },
  server: { proxy: { '/api': process.env.FASHEN_URL ?? 'http://127.0.0.1:3000' } },
});

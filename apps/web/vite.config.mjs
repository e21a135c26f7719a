import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
  plugins: [react(), compressed()],
  resolve: { conditions: ['fashen-src', 'module', 'browser', 'import', 'default'] },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 2000 },
  server: { proxy: { '/api': process.env.FASHEN_URL ?? 'http://127.0.0.1:3000' } },
});

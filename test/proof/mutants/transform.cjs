const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('@swc/jest');

const root = join(__dirname, '../../..');
const { FASHEN_MUTANT } = process.env;
const mutant = FASHEN_MUTANT ? JSON.parse(readFileSync(FASHEN_MUTANT, 'utf8')) : undefined;

/** The transformer of all tests, with the mutant that `FASHEN_MUTANT` names put in as its file is loaded: the tree is never edited. */
module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    const isMutated = (path) => mutant !== undefined && path === join(root, mutant.file);
    return {
      ...inner,
      process: (text, path, asked) => inner.process(isMutated(path) ? text.replace(mutant.find, () => mutant.replace) : text, path, asked),
      getCacheKey: (text, path, asked) => {
        const key = inner.getCacheKey(text, path, asked);
        return isMutated(path) ? createHash('sha1').update(key).update(JSON.stringify(mutant)).digest('hex') : key;
      },
    };
  },
};

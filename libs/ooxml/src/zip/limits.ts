const MIB = 1024 * 1024;

/**
 * What a document of a few hundred pages with pictures stays well below. A ratio alone says little
 * (long tables of XML reach 1:60), so it counts only above a size that could hurt.
 */
export const LIMITS = {
  upload: 50 * MIB,
  entries: 4096,
  unpacked: 256 * MIB,
  xmlPart: 64 * MIB,
  ratio: 100,
  ratioFrom: 16 * MIB,
  nesting: 3,
};

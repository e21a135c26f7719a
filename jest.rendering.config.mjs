import base from './jest.config.mjs';

/** The rendering tests need LibreOffice, poppler-utils and fonts (test/rendering/prepare.sh); `npm test` leaves them out. */
const { globalSetup, globalTeardown, ...shared } = base;

export default {
  ...shared,
  roots: ['<rootDir>/test/rendering'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};

import { shared } from './jest.config.mjs';

/** The rendering tests need LibreOffice, poppler-utils and fonts (test/rendering/prepare.sh); `npm test` leaves them out. */
export default { ...shared, roots: ['<rootDir>/test/rendering'], testTimeout: 180_000 };

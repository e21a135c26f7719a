import { spineSetup } from './setup.js';
import { reviewNotOpened as again, deliberationReported, fromDrafting, fromReviewed, fromSigned, reviewReported } from './transitions.js';

/*
 * What came between the application and the opening stands against it; what is open to the document is what was open before. A report
 * shows that it was opened all the same, by another run of the same message, and is heard.
 */

export const reviewNotOpened = spineSetup.createStateConfig({ on: { ...fromDrafting, reviewReported, reviewNotOpened: again } });
export const deliberationNotOpened = spineSetup.createStateConfig({
  on: { ...fromReviewed, deliberationReported, reviewNotOpened: again },
});
export const registrationNotOpened = spineSetup.createStateConfig({ on: { ...fromSigned, reviewNotOpened: again } });

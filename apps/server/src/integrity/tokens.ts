/** `Notary` of notary.ts */
export const NOTARY = Symbol('NOTARY');
/** `Verification` of verification.ts */
export const VERIFICATION = Symbol('VERIFICATION');

import fc from 'fast-check';

/** Imported for its effect: properties try the same values in every run, so that a run says something of the change and nothing of luck; `FASHEN_PROOF_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.FASHEN_PROOF_SEED ?? 20_261_124) });

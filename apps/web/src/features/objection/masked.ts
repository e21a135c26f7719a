/** 保留、略去或者改写 of one sentence. */
export type Choice = { keep: boolean; text: string };

/** What stands in place of sentences that are left out; as apps/server/src/objection/identifying.ts writes it. */
export const LEFT_OUT = '（此处略去可能识别提出人的内容）';

/** The text as others will read it: one mark for each run of sentences that are left out. Empty where nothing is kept. */
export function previewOf(choices: readonly Choice[]): string {
  if (!choices.some(({ keep }) => keep)) return '';
  const parts = choices.map(({ keep, text }) => (keep ? text : LEFT_OUT));
  return parts.filter((part, at) => part !== LEFT_OUT || parts[at - 1] !== LEFT_OUT).join('');
}

type Sentence = { text: string; reasons: readonly unknown[] };

/** What is proposed: a sentence that may lead to its writer is left out. */
export const proposedFor = (sentences: readonly Sentence[]): Choice[] =>
  sentences.map(({ text, reasons }) => ({ keep: reasons.length === 0, text }));

/** What the server is told: a text only where it was reworded. */
export const toldOf = (choices: readonly Choice[], sentences: readonly Sentence[]) =>
  choices.map(({ keep, text }, n) => (keep && text !== sentences[n]?.text ? { keep, text } : { keep }));

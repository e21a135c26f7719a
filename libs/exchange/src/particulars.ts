import { z } from 'zod';

const words = z.string().trim().min(1).max(20_000);
const short = z.string().trim().min(1).max(500);
const day = z.iso.date();

const problem = z.strictObject({
  clause: short,
  problem: words,
  basis: z.array(short).max(50),
  suggestion: words.nullable(),
});

/** What each kind of package has to say besides its files. Days are those of the legal fact, not of the package. */
export const PARTICULARS = {
  /** 报送备案. */
  filing: z.strictObject({
    occasion: z.enum(['publication', 'amendment', 'repeal', 'renewal', 'lapse']),
    reportNumber: short.nullable(),
    /** Last day of the period in which it had to be filed, as the sender counts. */
    due: day.nullable(),
  }),
  /** 补正. */
  supplement: z.strictObject({ text: words.nullable() }),
  /** 说明. */
  explanation: z.strictObject({ text: words }),
  /** 备案登记回执. */
  receipt: z.strictObject({ number: short.nullable(), on: day }),
  /** 暂缓办理. */
  deferral: z.strictObject({
    missing: z
      .array(z.strictObject({ material: short, finding: words }))
      .min(1)
      .max(100),
    on: day,
    due: day,
  }),
  /** 不予备案登记. */
  refusal: z.strictObject({ reason: words, on: day }),
  /** 请予说明. */
  question: z.strictObject({
    questions: z
      .array(z.strictObject({ clause: short.nullable(), question: words }))
      .min(1)
      .max(100),
    on: day,
    due: day,
  }),
  /** 备案审查结果: nothing found, or an opinion that asks for a correction. */
  result: z.strictObject({
    outcome: z.enum(['noProblem', 'correct']),
    on: day,
    problems: z.array(problem).max(200),
    /** Until when an answer to the opinion is due. */
    replyDue: day.nullable(),
  }),
  /** 改正情况: what was done after an opinion, as the sender's register of validity has it. */
  correction: z.strictObject({
    outcome: z.enum(['amended', 'repealed']),
    on: day,
    /** The amending or repealing document, where the register names one. */
    by: z.strictObject({ title: short, documentNumber: short.nullable() }).nullable(),
    /** What the entry of the register rests on. */
    basis: words,
    recordedAt: z.iso.datetime(),
    /** Of the text as amended, which goes with it. */
    textHash: z
      .string()
      .regex(/^[a-z0-9]+:[0-9a-f]{64}$/)
      .nullable(),
  }),
  /** 自行停止执行: what the authority applies no more after an opinion. No clause: the whole document. */
  stopped: z.strictObject({ clauses: z.array(short).max(100), words, on: day }),
  /** 停止执行决定 of the competent authority, which is for the time being: `closing` follows. No clause: the whole document, or unknown. */
  suspension: z.strictObject({ by: short.nullable(), clauses: z.array(short).max(100), words: words.nullable(), on: day }),
  /** 纠正办结: what the receiver's opinion has come to. */
  closing: z.strictObject({
    outcome: z.enum(['amended', 'repealed', 'applicationStopped', 'suspended', 'changed', 'annulled', 'withdrawn']),
    on: day,
  }),
} as const;

export type PackageKind = keyof typeof PARTICULARS;
export type Particulars<K extends PackageKind = PackageKind> = z.output<(typeof PARTICULARS)[K]>;

/** Kinds that go to the receiver of a filing, and those that come back from it. */
export const TO_RECEIVER: readonly PackageKind[] = ['filing', 'supplement', 'explanation', 'correction', 'stopped'];
export const FROM_RECEIVER: readonly PackageKind[] = ['receipt', 'deferral', 'refusal', 'question', 'result', 'suspension', 'closing'];

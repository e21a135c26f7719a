import type { ProblemDocument } from '@fashen/contracts';
import type { Choices } from './use-choices.js';

export type Finding = ProblemDocument['findings'][number];

/** What the fields of a form need beside their schema. */
export type FieldHelp = {
  choices: Choices;
  /** What the server found wrong; each names its field. */
  findings: readonly Finding[];
  /** The document that scans are handed in to; null where the form has none. */
  document: string | null;
};

/** What every control is given: its value, how to change it, and how it is told apart and described. */
export type ControlProps<V = unknown> = {
  id: string;
  labelId: string;
  label: string;
  value: V;
  onChange: (value: unknown) => void;
  /** Ids of what describes it: hint and findings. */
  describedBy: string | undefined;
  isWrong: boolean;
  isRequired: boolean;
};

/** Attributes that tie a control to its description and to what is wrong with it. */
export const toldOf = ({ describedBy, isWrong, isRequired }: Pick<ControlProps, 'describedBy' | 'isWrong' | 'isRequired'>) => ({
  ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  ...(isWrong ? { 'aria-invalid': true, status: 'error' as const } : {}),
  ...(isRequired ? { 'aria-required': true } : {}),
});

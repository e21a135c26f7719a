import type { Piece } from '../text/inline-reader.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { barOf } from './bars.js';
import type { EditFault } from './edit.js';
import type { Revisable, SourceParagraph } from './revisable.js';
import type { ElementPlan, RunPlan } from './rewrite-run.js';
import { formatting } from './run-text.js';

/** A stretch of a paragraph that gets other words. */
export type Replacement = { from: number; to: number; text: string };
/** By run. `tail` is what comes into a paragraph that has no text to stand beside. */
export type ParagraphPlan = { runs: Map<XmlElement, RunPlan>; tail: string | undefined };

type Placed = Piece & { begin: number; end: number };

function placed({ pieces }: SourceParagraph): Placed[] {
  let at = 0;
  return pieces.map((piece) => {
    const begin = at;
    at += piece.text.length;
    return { ...piece, begin, end: at };
  });
}

/** What a replacement reaches over: the text it takes out and whatever stands between. */
const taken = (pieces: readonly Placed[], { from, to }: Replacement): Placed[] =>
  pieces.filter(({ begin, end }) => (begin === end ? from < begin && begin < to : begin < to && end > from));

/** Text to stand beside: what stands before the place, else what stands behind it; of several the first that may be changed. */
function besides(pieces: readonly Placed[], at: number): Placed[] {
  const before = pieces.filter(({ begin, end }) => begin < at && at <= end);
  return [...before, ...pieces.filter(({ begin, end }) => begin === at && end > at)];
}

/** Why a replacement cannot be made with certainty; undefined when it can. */
export function replacementBar(document: Revisable, paragraph: SourceParagraph, wanted: Replacement): EditFault | undefined {
  const pieces = placed(paragraph);
  if (wanted.from < wanted.to)
    return taken(pieces, wanted)
      .map((piece) => barOf(document, piece))
      .find((bar) => bar !== undefined);
  const bars = besides(pieces, wanted.from).map((piece) => barOf(document, piece));
  if (bars.length > 0) return bars.includes(undefined) ? undefined : bars[0];
  return pieces.map((piece) => barOf(document, piece)).find((bar) => bar !== undefined);
}

/** What the replacements of one paragraph do to its runs. All of them were found to have no bar, and do not overlap. */
export function planReplacements(document: Revisable, paragraph: SourceParagraph, wanted: readonly Replacement[]): ParagraphPlan {
  const pieces = placed(paragraph);
  const plan: ParagraphPlan = { runs: new Map(), tail: undefined };
  for (const replacement of wanted.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const gone = taken(pieces, replacement);
    for (const piece of gone) {
      const cut = { from: Math.max(replacement.from, piece.begin) - piece.begin, to: Math.min(replacement.to, piece.end) - piece.begin };
      elementPlan(plan, piece)?.cuts.push(cut);
    }
    if (replacement.text !== '') gain(document, plan, pieces, gone, replacement);
  }
  return plan;
}

/** The new words take the form of the first that go, and stand behind the last, unless that is in another link or insertion. */
function gain(document: Revisable, plan: ParagraphPlan, pieces: Placed[], gone: Placed[], { from, to, text }: Replacement): void {
  const parentOf = ({ run }: Placed) => (run === undefined ? undefined : document.parents.get(run));
  const [first, last] = [gone[0], gone.at(-1)];
  const beside = first ?? besides(pieces, from).find((piece) => barOf(document, piece) === undefined);
  if (beside === undefined) {
    plan.tail = text;
    return;
  }
  const behind = first !== undefined && last !== undefined && parentOf(first) === parentOf(last) ? last : beside;
  const at = Math.min(first === undefined ? from : to, behind.end) - behind.begin;
  elementPlan(plan, behind)?.gains.push({ at, text, format: formatting(document, beside.run) });
}

function elementPlan({ runs }: ParagraphPlan, { run, element, text }: Placed): ElementPlan | undefined {
  if (run === undefined) return undefined;
  const ofRun = runs.get(run) ?? new Map<XmlElement, ElementPlan>();
  runs.set(run, ofRun);
  const ofElement = ofRun.get(element) ?? { text, cuts: [], gains: [] };
  ofRun.set(element, ofElement);
  return ofElement;
}

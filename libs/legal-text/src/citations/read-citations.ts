import type { CitationKind } from './citation.js';
import { continued, type Ordinal, type Step, stepsOf } from './place.js';
import { agencyBefore, lawBefore, type Token } from './tokens.js';

/** A citation as read from the words alone, before it is looked up. */
export type Reading = {
  kind: CitationKind;
  title: string | null;
  documentNumber: string | null;
  /** 前款, 本条, 附件2. */
  words: string;
  steps: Step[];
  through: Ordinal | null;
  start: number;
  end: number;
  /** Where the first of its own steps is written; `end` when it has none. Steps taken over in a list are written further up. */
  placeStart: number;
};

type Place = { steps: Step[]; start: number; end: number };

const CONNECTS = /^(?:、|和|或者?|及|以及|与|，|,)?$/;
const GOES_ON = /^(?:规定|所|的|、|，|至|到|和|或|及|与|以外|之外|情形|中|条件|行为|。|；|）|\)|除外|适用|列)/;
const REMARK = /^[（(][^（()）]{0,60}[）)]/;
const WITH_NUMBER =
  /([\u4e00-\u9fff]{1,14}[〔［[【](?:19|20)\d{2}[〕］\]】][\u4e00-\u9fff]{0,4}\s{0,2}\d{1,5}\s{0,2}号|[\u4e00-\u9fff]{2,16}令第?[〇零一二三四五六七八九十百\d]{1,6}号)/;

const isAfter = (one: Ordinal, other: Ordinal): boolean =>
  one.number > other.number || (one.number === other.number && one.inserted > other.inserted);

/** Puts the tokens of one node's text together: name, remark and place are one citation; 第五条、第七条 two; 第五条至第七条 one. */
export class CitationReader {
  private readonly readings: Reading[] = [];
  private readonly places: ReadonlyMap<number, Token>;
  private lastTitle: string | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly fullName: (short: string) => string | undefined,
  ) {
    this.places = new Map(tokens.filter(({ kind }) => kind === 'place').map((token) => [token.start, token]));
  }

  read(): Reading[] {
    for (const token of this.tokens) if (token.start >= this.end) this.take(token);
    return this.readings;
  }

  private get last(): Reading | undefined {
    return this.readings.at(-1);
  }

  private get end(): number {
    return this.last?.end ?? 0;
  }

  private take(token: Token): void {
    if (token.kind === 'name') this.introduced(token);
    else if (token.kind === 'short') this.short(token);
    else if (token.kind === 'own') this.own(token);
    else if (token.kind === 'relative') this.add(token, { kind: 'relative', words: token.text }, this.placeAt(token.end));
    else if (token.kind === 'attachment') this.add(token, { kind: 'own', words: token.text }, this.placeAt(token.end));
    else if (token.kind === 'number') this.number(token);
    else this.place(token);
  }

  /** （以下简称《条例》） introduces a name and cites nothing. */
  private introduced(token: Token): void {
    if (!/简?称为?[：:“"]?$/.test(this.text.slice(Math.max(0, token.start - 4), token.start))) this.name(token, token.text.slice(1, -1));
  }

  private name(token: Token, written: string): void {
    const title = this.fullName(written) ?? written;
    const remark = REMARK.exec(this.text.slice(token.end, token.end + 64))?.[0] ?? '';
    const documentNumber = WITH_NUMBER.exec(remark)?.[0]?.replace(/\s/g, '') ?? null;
    const hasRemark = documentNumber !== null || this.placeAt(token.end + remark.length) !== undefined;
    const end = token.end + (hasRemark ? remark.length : 0);
    this.lastTitle = title;
    this.add({ ...token, end }, { kind: 'named', title, documentNumber }, this.placeAt(end));
  }

  /** A short name of three characters or less must not be the tail of a longer word; where it is introduced it cites nothing. */
  private short(token: Token): void {
    const before = this.text.slice(Math.max(0, token.start - 2), token.start);
    const isTail = token.text.length <= 3 && /[\u4e00-\u9fff]$/.test(before) && !/[照据反按行合和与及或由用在]$/.test(before);
    if (!isTail && !/[称“"「《]$/.test(before)) this.name(token, token.text);
  }

  private own(token: Token): void {
    const place = this.placeAt(token.end);
    if (place === undefined) return;
    if (token.text.startsWith('本')) this.add(token, { kind: 'own' }, place);
    else if (this.lastTitle !== null) this.add(token, { kind: 'named', title: this.lastTitle }, place);
  }

  private number(token: Token): void {
    const agency = agencyBefore(this.text, this.end, token.start);
    if (agency === '') return;
    const start = token.start - agency.length;
    this.add({ ...token, start }, { kind: 'number', documentNumber: this.text.slice(start, token.end).replace(/\s/g, '') }, undefined);
  }

  private place(token: Token): void {
    const steps = stepsOf(token.text);
    if (steps === undefined) return;
    const { last } = this;
    const gap = last === undefined ? ' ' : this.text.slice(last.end, token.start);
    if (last !== undefined && last.steps.length > 0 && /^(至|到)$/.test(gap)) this.goThrough(last, token, steps);
    else if (last !== undefined && last.steps.length > 0 && CONNECTS.test(gap))
      this.add(token, { ...last, through: null }, { steps: continued(last.steps, steps), start: token.start, end: token.end });
    else this.bare(token, steps);
  }

  private goThrough(last: Reading, token: Token, steps: Step[]): void {
    const [first, end] = [last.steps.at(-1), steps.at(-1)];
    const isRange = first !== undefined && end !== undefined && first.unit === end.unit && isAfter(end, first);
    if (isRange) Object.assign(last, { through: { number: end.number, inserted: end.inserted }, end: token.end });
    else this.bare(token, steps);
  }

  /** Without a name it means this text, or a law whose name stands before it without 《》. */
  private bare(token: Token, steps: Step[]): void {
    const unit = steps[0]?.unit;
    const law = unit === '条' || unit === '章' || unit === '编' ? lawBefore(this.text, this.end, token.start) : '';
    if (law !== '' && !/^[本该同]/.test(law)) {
      this.lastTitle = this.fullName(law) ?? law;
      this.add({ ...token, start: token.start - law.length }, { kind: 'named', title: this.lastTitle }, { ...token, steps });
    } else if (unit === '条' || GOES_ON.test(this.text.slice(token.end, token.end + 2)))
      this.add(token, { kind: 'own' }, { ...token, steps });
  }

  private placeAt(start: number): Place | undefined {
    const token = this.places.get(start);
    const steps = token && stepsOf(token.text);
    return token && steps && { steps, start: token.start, end: token.end };
  }

  private add(token: Token, reading: Partial<Reading>, place: Place | undefined): void {
    const none = { kind: 'own' as const, title: null, documentNumber: null, words: '', through: null };
    const steps = place?.steps ?? [];
    const last = steps.at(-1);
    const one = { ...none, ...reading, steps, start: token.start, end: place?.end ?? token.end, placeStart: place?.start ?? token.end };
    this.readings.push(last?.through === undefined ? one : { ...one, through: last.through });
    // 第（一）、（三）项: one citation each, of the same words.
    for (const number of last?.others ?? []) this.readings.push({ ...one, steps: [...steps.slice(0, -1), { ...last, number } as Step] });
  }
}

import { errors, type Locator, type Page } from 'playwright-core';
import { expectAccessible } from './accessible.js';
import { quiet, type Visitor } from './browser.js';
import { seenOn } from './seen.js';

/** The labels of fields end with （必填）; a story names them without. */
const named = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*[（(].*[）)])?$`);

/** Whether the step was done within its time. */
const inTime = (step: Promise<unknown>): Promise<boolean> =>
  step.then(
    () => true,
    (error: unknown) => {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    },
  );

/** A form that is open: fields by their labels, as people find them. */
export class OpenForm {
  constructor(
    readonly page: Page,
    readonly at: Locator,
  ) {}

  /** Typed, and the field left: suggestions under it close. */
  async type(label: string, text: string, nth = 0): Promise<void> {
    const field = this.at.getByLabel(named(label)).nth(nth);
    await field.fill(text);
    await field.press('Tab');
  }

  /** A day is typed; Enter would send the form. */
  async day(label: string, day: string, nth = 0): Promise<void> {
    const field = this.at.getByLabel(named(label)).nth(nth);
    await field.fill(day);
    await field.press('Tab');
  }

  /** One of a list that opens. */
  async choose(label: string, option: string, nth = 0): Promise<void> {
    await this.take(this.at.getByLabel(named(label)).nth(nth), this.entries.filter({ hasText: option }).first(), option.slice(0, 12));
  }

  /** By its place in a list that opens, counted from one. */
  async chooseNth(label: string, n: number): Promise<void> {
    await this.take(this.at.getByLabel(named(label)), this.entries.nth(n - 1));
  }

  private get entries(): Locator {
    return this.page.locator('.ant-select-dropdown:visible .ant-select-item-option');
  }

  /**
   * Opens the list and takes an entry; the field then says it. Where it does not, a person chooses again: on a busy machine a choice is lost now and
   * then (README, what is not understood). What the page saw is printed then.
   */
  private async take(field: Locator, entry: Locator, typed = ''): Promise<void> {
    for (let left = 2; ; left -= 1) {
      if (await inTime(this.tryToTake(field, entry, typed))) return;
      const seen = await seenOn(this.page);
      if (left === 0) throw new Error(`Chosen three times, and the field does not say it: ${await this.at.textContent()}\n${seen}`);
      process.stderr.write(`A choice of ${typed || 'an entry'} was lost; the page saw:\n${seen}\n`);
    }
  }

  /** Text of an attempt before is taken out first: it would be looked for together with what is typed now. */
  private async tryToTake(field: Locator, entry: Locator, typed: string): Promise<void> {
    const shown = field.locator('xpath=ancestor::*[contains(@class, "ant-select")][last()]');
    await field.click();
    if ((await field.inputValue()) !== '') await field.fill('');
    await field.pressSequentially(typed);
    const words = (await entry.getAttribute('title', { timeout: PATIENCE })) ?? '';
    await entry.click({ timeout: PATIENCE });
    await shown.getByText(words).first().waitFor({ timeout: PATIENCE });
    await this.leaveList(field);
  }

  /** A list of which one is taken closes by itself; where it stays open, a person presses beside it, and what the page saw is printed. */
  private async leaveList(field: Locator): Promise<void> {
    const open = this.page.locator('.ant-select-dropdown:visible').first();
    if (await inTime(open.waitFor({ state: 'hidden', timeout: SLIDES }))) return;
    const isOfMany = (await field.locator('xpath=ancestor::*[contains(@class, "ant-select-multiple")]').count()) > 0;
    if (!isOfMany) process.stderr.write(`A list stayed open after the choice; the page saw:\n${await seenOn(this.page)}\n`);
    await field.blur();
    await open.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** One of those that stand side by side under a label. */
  async pick(label: string, option: string, nth = 0): Promise<void> {
    await this.at
      .getByRole('radiogroup', { name: named(label) })
      .nth(nth)
      .getByRole('radio', { name: option, exact: true })
      .check();
  }

  async tick(option: string): Promise<void> {
    await this.at.getByRole('checkbox', { name: option }).check();
  }

  confirm = (): Promise<void> => this.at.getByRole('button', { name: '确认办理' }).click();
}

/** Milliseconds that a list gets to show an entry, and a field to say what was chosen, on a busy machine; a choice is tried three times. */
const PATIENCE = 20_000;
/** Milliseconds in which a list has closed. */
const SLIDES = 2_000;

/** Presses what the server offers: a button, or an entry under 更多. */
export async function open(page: Page, action: string): Promise<OpenForm> {
  const bar = page.getByRole('region', { name: /^(可办理事项|What you can do)$/ });
  await bar.waitFor();
  const dialog = page.getByRole('dialog', { name: action });
  await press(page, bar, action, dialog);
  await dialog.waitFor();
  await quiet(page);
  return new OpenForm(page, dialog);
}

/** Milliseconds until the page is looked at anew for an action; it counts as not offered after so many looks. */
const LOOK = 3_000;
const LOOKS = 20;

async function press(page: Page, bar: Locator, action: string, opened: Locator): Promise<void> {
  const button = bar.getByRole('button', { name: action, exact: true });
  const more = bar.getByRole('button', { name: /^(更多|More)/ });
  const item = page.getByRole('menuitem', { name: action, exact: true });
  for (let look = 0; look < LOOKS && !(await opened.isVisible()); look += 1) {
    await inTime(button.or(more).first().waitFor({ timeout: LOOK }));
    if (await button.isVisible()) {
      if (await inTime(button.click({ timeout: LOOK }))) return;
      continue;
    }
    if ((await more.isVisible()) && !(await item.isVisible())) await inTime(more.click({ timeout: LOOK }));
    if (await inTime(item.click({ timeout: LOOK }))) return;
    if (!(await opened.isVisible())) await page.keyboard.press('Escape');
  }
  if (!(await opened.isVisible())) throw new Error(`${action} is not offered: ${await page.locator('main').textContent()}`);
}

/** Forms that were judged once filled in, each once for a test file. */
const judged = new Set<string>();

/** Does what the server offers, with what the form asks; the step is taken when the form is gone. */
export async function act({ page }: Visitor, action: string, fill: (form: OpenForm) => Promise<void> = async () => {}): Promise<void> {
  const form = await open(page, action);
  await fill(form);
  if (!judged.has(action)) await expectAccessible(page);
  judged.add(action);
  await form.confirm();
  await form.at.waitFor({ state: 'hidden' }).catch(async (cause: unknown) => {
    throw new Error(`${action} was not done: ${await form.at.textContent()}`, { cause });
  });
  await quiet(page);
}

/** What the page says that the case is in. */
export const says = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor();

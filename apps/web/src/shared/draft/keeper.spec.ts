import type { DraftBody, DraftReceipt, DraftView } from '@fashen/contracts';
import { OfflineError, ProblemError } from '../api/problem.js';
import { DraftKeeper } from './keeper.js';
import type { Shelf, Shelved } from './shelf.js';

const AT = '2026-03-02T01:00:00.000Z';

/** The server's side, with a line that can be down. */
class Office {
  revision = 0;
  content: DraftBody['content'] | null = null;
  isDown = false;

  private answer<T>(given: T): Promise<T> {
    return this.isDown ? Promise.reject(new OfflineError('down')) : Promise.resolve(given);
  }

  private view = (): DraftView => ({
    scope: 's',
    revision: this.revision,
    label: null,
    content: this.content,
    updatedAt: AT,
    keptUntil: null,
  });

  private receipt = (): DraftReceipt => ({ scope: 's', revision: this.revision, updatedAt: AT, keptUntil: null });

  read = (): Promise<DraftView> => this.answer(this.view());

  write = async (_: string, body: DraftBody, revision: number): Promise<DraftReceipt> => {
    await this.answer(null);
    if (revision !== this.revision) throw this.movedOn();
    this.revision += 1;
    this.content = body.content;
    return this.receipt();
  };

  clear = async (_: string, revision: number): Promise<DraftReceipt> => {
    await this.answer(null);
    if (revision !== this.revision) throw this.movedOn();
    this.revision += 1;
    this.content = null;
    return this.receipt();
  };

  private movedOn(): ProblemError {
    const finding = { rule: 'draft.movedOn', detail: '', details: { ...this.view() } };
    const code = 'DRAFT_MOVED_ON';
    return new ProblemError({ type: '', title: '', status: 412, code, detail: '', wayOut: '', instance: '', findings: [finding] });
  }
}

const shelfOf = (): Shelf & { kept: Shelved | null } => ({
  kept: null,
  read() {
    return this.kept;
  },
  write(kept) {
    this.kept = kept;
  },
  clear() {
    this.kept = null;
  },
});

const keeperOf = (office: Office, shelf: Shelf = shelfOf()): DraftKeeper<string> =>
  new DraftKeeper('s', '', { door: office, shelf, notify: () => undefined, time: () => AT, label: '表单' });

const moment = () => new Promise((go) => setImmediate(go));

describe('a form half filled in', () => {
  it('stands on this machine at once and on the server after a moment', async () => {
    const [office, shelf] = [new Office(), shelfOf()];
    const keeper = keeperOf(office, shelf);
    await keeper.load();
    keeper.set('一');
    expect(shelf.kept).toMatchObject({ value: '一', revision: 0 });
    await keeper.flush();
    expect(office.content).toEqual({ value: '一' });
    expect(keeper.now).toMatchObject({ state: 'kept', value: '一' });
    expect(shelf.kept).toBeNull();
  });

  it('stays when the server takes longer to say what it keeps than the person takes to fill it in', async () => {
    const office = new Office();
    const waiting: (() => void)[] = [];
    const slow = {
      ...office,
      write: office.write,
      clear: office.clear,
      read: async () => {
        const view = await office.read();
        await new Promise<void>((go) => waiting.push(go));
        return view;
      },
    };
    const keeper = keeperOf(slow as Office);
    void keeper.load();
    keeper.set('已选');
    void keeper.flush();
    await moment();
    waiting.shift()?.();
    await moment();
    await keeper.flush();
    expect(office.content).toEqual({ value: '已选' });
    for (const go of waiting) go();
    await moment();
    expect(keeper.now).toMatchObject({ value: '已选', isTouched: true });
  });

  it('comes back on another machine', async () => {
    const office = new Office();
    Object.assign(office, { revision: 3, content: { value: '此前' } });
    const keeper = keeperOf(office);
    await keeper.load();
    expect(keeper.now).toMatchObject({ state: 'restored', value: '此前', isTouched: true });
  });

  it('stays on this machine while the line is down and goes to the server afterwards', async () => {
    const [office, shelf] = [new Office(), shelfOf()];
    const keeper = keeperOf(office, shelf);
    await keeper.load();
    office.isDown = true;
    keeper.set('断线时写的');
    await keeper.flush();
    expect(keeper.now.state).toBe('here');
    office.isDown = false;
    await keeper.flush();
    expect(office.content).toEqual({ value: '断线时写的' });
    keeper.stop();
  });

  it('that was written on this machine before the page was lost is the later one', async () => {
    const [office, shelf] = [new Office(), shelfOf()];
    Object.assign(office, { revision: 2, content: { value: '旧' } });
    shelf.kept = { value: '新', revision: 2, at: AT };
    const keeper = keeperOf(office, shelf);
    expect(keeper.now).toMatchObject({ value: '新', state: 'restored' });
    await keeper.load();
    await keeper.flush();
    expect(office.content).toEqual({ value: '新' });
    expect(keeper.now.other).toBeNull();
  });
});

describe('a form that was filled in twice', () => {
  const apart = async (): Promise<{ office: Office; keeper: DraftKeeper<string> }> => {
    const office = new Office();
    const [first, keeper] = [keeperOf(office), keeperOf(office)];
    await first.load();
    await keeper.load();
    first.set('甲');
    await first.flush();
    keeper.set('乙');
    await keeper.flush();
    return { office, keeper };
  };

  it('shows the other side and writes over neither', async () => {
    const { office, keeper } = await apart();
    expect(keeper.now).toMatchObject({ value: '乙', other: { value: '甲', revision: 1 } });
    keeper.set('乙乙');
    await keeper.flush();
    expect(office.content).toEqual({ value: '甲' });
  });

  it('keeps the own side where that is chosen', async () => {
    const { office, keeper } = await apart();
    await keeper.choose('own');
    expect(office.content).toEqual({ value: '乙' });
    expect(keeper.now.other).toBeNull();
  });

  it('takes the other side where that is chosen', async () => {
    const { office, keeper } = await apart();
    await keeper.choose('other');
    expect(keeper.now).toMatchObject({ value: '甲', other: null });
    expect(office.content).toEqual({ value: '甲' });
  });

  it('follows the other tab where nothing was typed', async () => {
    const office = new Office();
    const [first, second] = [keeperOf(office), keeperOf(office)];
    await first.load();
    await second.load();
    first.set('甲');
    await first.flush();
    second.follow(first.current());
    expect(second.now).toMatchObject({ value: '甲', state: 'restored', other: null });
  });
});

describe('a form that was sent', () => {
  it('leaves nothing behind and begins anew', async () => {
    const [office, shelf] = [new Office(), shelfOf()];
    const keeper = keeperOf(office, shelf);
    await keeper.load();
    keeper.set('一');
    await keeper.flush();
    await keeper.discard();
    expect(office.content).toBeNull();
    expect(shelf.kept).toBeNull();
    expect(keeper.now).toMatchObject({ value: '', state: 'empty', isTouched: false });
    keeper.set('二');
    await keeper.flush();
    expect(office.content).toEqual({ value: '二' });
  });

  it('tells another tab, which gives up what it took over', async () => {
    const office = new Office();
    const [first, second] = [keeperOf(office), keeperOf(office)];
    await first.load();
    first.set('甲');
    await first.flush();
    await second.load();
    await first.discard();
    second.follow(first.current());
    expect(second.now).toMatchObject({ value: '', state: 'empty' });
  });
});

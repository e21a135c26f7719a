import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testClock } from './clock.js';

describe('a clock that follows a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fashen-clock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('goes on from what is written, also at the moment in which the file is empty and about to be written anew', () => {
    const file = join(folder, 'now');
    writeFileSync(file, '2026-03-02T01:00:00.000Z\n');
    const clock = testClock(file);
    expect(clock.now()).toMatch(/^2026-03-02T01:0/);
    writeFileSync(file, '');
    expect(clock.now()).toMatch(/^2026-03-02T01:0/);
    writeFileSync(file, '2026-03-09T02:00:00.000Z');
    expect(clock.now()).toMatch(/^2026-03-09T02:0/);
  });

  it('says which file holds no instant', () => {
    const file = join(folder, 'now');
    for (const told of ['', '明天']) {
      writeFileSync(file, told);
      expect(() => testClock(file).now()).toThrow(`The clock file ${file} does not hold an ISO 8601 instant.`);
    }
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clamd, MALWARE } from '../../../../../test/support/clamd.js';
import { ScannerAway, scan } from './scanner.js';

describe('a scan', () => {
  let clamd: Clamd;
  const at = () => ({ host: '127.0.0.1', port: clamd.port });
  beforeEach(async () => {
    clamd = await Clamd.start();
  });
  afterEach(() => clamd.stop());

  it('says what the scanner says, of an empty file and of one in many pieces', async () => {
    expect(await scan(at(), Buffer.alloc(0), 5_000)).toEqual({ kind: 'clean' });
    const large = Buffer.alloc(1_000_000, 'a');
    expect(await scan(at(), large, 5_000)).toEqual({ kind: 'clean' });
    large.write(MALWARE, 65_530);
    expect(await scan(at(), large, 5_000)).toEqual({ kind: 'found', name: 'Fashen.Test-1' });
    expect(clamd.scanned).toBe(3);
  });

  it('is refused by a scanner that takes only smaller files', async () => {
    clamd.mostBytes = 100_000;
    expect(await scan(at(), Buffer.alloc(10_000_000), 5_000)).toEqual({ kind: 'tooLarge' });
  });

  it('goes over a socket in the file system too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clamd-'));
    const other = await Clamd.start(join(folder, 'clamd.ctl'));
    expect(await scan({ path: join(folder, 'clamd.ctl') }, Buffer.from(MALWARE), 5_000)).toMatchObject({ kind: 'found' });
    await other.stop();
    await rm(folder, { recursive: true });
  });

  it.each(['silent', 'breaksOff', 'confused'] as const)('by a scanner that is %s is none', async (manner) => {
    clamd.manner = manner;
    await expect(scan(at(), Buffer.alloc(200_000), 300)).rejects.toThrow(ScannerAway);
  });

  it('without a scanner is none', async () => {
    const gone = await Clamd.start();
    const address = { host: '127.0.0.1', port: gone.port };
    await gone.stop();
    await expect(scan(address, Buffer.from('a'), 5_000)).rejects.toThrow(ScannerAway);
  });
});

import { outageOf } from './outage.js';

const coded = (code: string, more: object = {}): Error => Object.assign(new Error(code), { code, ...more });

describe('an outage', () => {
  it.each([
    ['SQLITE_FULL', 'STORAGE_FAULT'],
    ['SQLITE_READONLY', 'STORAGE_FAULT'],
    ['SQLITE_READONLY_DBMOVED', 'STORAGE_FAULT'],
    ['SQLITE_IOERR_WRITE', 'STORAGE_FAULT'],
    ['SQLITE_CANTOPEN', 'STORAGE_FAULT'],
    ['ENOSPC', 'STORAGE_FAULT'],
    ['EROFS', 'STORAGE_FAULT'],
    ['53100', 'STORAGE_FAULT'],
    ['53300', 'DATABASE_AWAY'],
    ['25006', 'DATABASE_AWAY'],
    ['57P01', 'DATABASE_AWAY'],
    ['57P03', 'DATABASE_AWAY'],
    ['08006', 'DATABASE_AWAY'],
    ['SQLITE_BUSY_SNAPSHOT', 'DATABASE_AWAY'],
  ])('is %s: %s', (code, problem) => {
    const told = outageOf(coded(code), '/home');
    expect(told).toMatchObject({ code: problem });
    expect(Number(told?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each(['23505', '23503', '40001', '22001', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CORRUPT', 'SQLITE_ERROR', 'ECONNRESET', 'EPIPE', ''])(
    'is not %s: what was sent, or a fault that stays',
    (code) => expect(outageOf(coded(code), '/home')).toBeUndefined(),
  );

  it('is a folder that is gone only where it is the home', () => {
    expect(outageOf(coded('ENOENT', { path: '/srv/fashen/keys/x' }), '/srv/fashen')).toMatchObject({ code: 'STORAGE_FAULT' });
    expect(outageOf(coded('ENOENT', { path: '/srv/fashen' }), '/srv/fashen/')).toMatchObject({ code: 'STORAGE_FAULT' });
    expect(outageOf(coded('ENOENT', { path: '/srv/fashen-other/x' }), '/srv/fashen')).toBeUndefined();
    expect(outageOf(coded('ENOENT'), '/srv/fashen')).toBeUndefined();
  });

  it('is found however deep it lies, and kept as the cause', () => {
    const deep = new AggregateError([new Error('first'), new Error('second', { cause: coded('SQLITE_FULL') })]);
    expect(outageOf(deep, '/home')).toMatchObject({ code: 'STORAGE_FAULT', cause: deep });
    expect(outageOf('no error', '/home')).toBeUndefined();
  });
});

import { spawnSync } from 'node:child_process';
import { TAR_END, tarEntry } from './tar.js';

describe('a tar package', () => {
  const package_ = Buffer.concat([
    tarEntry('documents/a.json', Buffer.from('{"a":"临江"}')),
    tarEntry('b', Buffer.alloc(512, 'x')),
    TAR_END,
  ]);
  const tar = (...options: string[]) => spawnSync('tar', [...options, '-f', '-'], { input: package_ });

  it('is read by tar', () => {
    const { status, stdout } = tar('-t');
    expect([status, stdout.toString().split('\n')]).toEqual([0, ['documents/a.json', 'b', '']]);
    expect(tar('-xO').stdout.toString()).toBe(`{"a":"临江"}${'x'.repeat(512)}`);
  });
  it('refuses a name that has no room', () => expect(() => tarEntry('临'.repeat(34), Buffer.alloc(0))).toThrow('at most 100 bytes'));
});

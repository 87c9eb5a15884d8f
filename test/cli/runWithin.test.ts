import { runWithin } from '../../src/cli/runWithin';

describe('runWithin', () => {
  test('gives what the work gives, and lets through what it throws', () => {
    expect(runWithin(1000, () => 7)).toEqual({ result: 7 });
    expect(() =>
      runWithin(1000, () => {
        throw new RangeError('too long');
      }),
    ).toThrow(new RangeError('too long'));
  });

  test('breaks off a loop and a regular expression that never end', () => {
    let rounds = 0;
    const loop = (): void => {
      for (;;) rounds++;
    };
    expect(runWithin(50, loop)).toBeNull();
    expect(rounds).toBeGreaterThan(0);
    expect(runWithin(50, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))).toBeNull();
    expect(runWithin(1000, () => 'still here')).toEqual({ result: 'still here' });
  });
});

import type { Circus } from '@jest/types';
import { addEventHandler } from 'jest-circus';

/** Milliseconds that a test or a hook may take that says none of its own: what is longest needs half of it on a busy machine. */
const LIMIT = 600_000;

type Step = (this: unknown) => unknown;

// A test or a hook that takes longer than its limit ends with an error, as with Jest's own runner: this one would wait
// for ever.
addEventHandler((event, state) => {
  if (event.name === 'add_test') limit(state.currentDescribeBlock.children.at(-1), event.timeout);
  if (event.name === 'add_hook') limit(state.currentDescribeBlock.hooks.at(-1), event.timeout);
});

function limit(step: Circus.DescribeBlock | Circus.TestEntry | Circus.Hook | undefined, milliseconds = LIMIT): void {
  if (step === undefined || !('fn' in step)) return;
  const run = step.fn as Step;
  step.fn = async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`took longer than ${String(milliseconds)} ms`));
      }, milliseconds);
    });
    try {
      return await Promise.race([run.call(undefined), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

import { setFlagsFromString } from 'node:v8';

/**
 * A function is optimized once it has run through so many bytes of byte code, four times what V8 takes by itself, and
 * then without copies of larger functions that it calls and of first turns of its loops. Young objects are few at a time,
 * so that to share out their collection takes longer than to do it. What is no longer used is looked for when the heap has
 * grown to two and a half times what was in use, not to four.
 */
const LESS = [
  '--interrupt-budget=250000',
  '--max-inlined-bytecode-size=100',
  '--max-inlined-bytecode-size-cumulative=200',
  '--no-turbo-loop-peeling',
  '--no-parallel-scavenge',
  '--heap-growing-percent=150',
];
/** V8 of Node.js 20. That of Node.js 22 counts in another way, and optimizing later makes it no faster. */
const MEASURED = '11.';

/**
 * Lets V8 make optimized machine code only of what runs for long, and little of it. The program is done within seconds,
 * in which most of that code would never pay for itself: a compile of 274 forms takes a quarter less processor time, and
 * thousands of forms take no more.
 */
export function compileLess(): void {
  if (process.versions.v8.startsWith(MEASURED)) setFlagsFromString(LESS.join(' '));
}

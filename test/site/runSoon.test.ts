import { setTimeout } from 'node:timers/promises';
import { runSoon } from '../../src/embedded/univer/runSoon';

/** A channel that does not keep Node from ending, as its own would. */
class Channel {
  sent = 0;
  readonly port1: { onmessage: () => void } = { onmessage: () => undefined };
  readonly port2 = {
    postMessage: () => {
      this.sent += 1;
      void setTimeout(1).then(() => {
        this.port1.onmessage();
      });
    },
  };
  constructor() {
    channels.push(this);
  }
}
const channels: Channel[] = [];
const { MessageChannel: own } = globalThis;

afterAll(() => {
  globalThis.MessageChannel = own;
});

test('what is put off runs once what is under way is done, in order and by one message; what is taken back does not', async () => {
  Object.assign(globalThis, { MessageChannel: Channel });
  const done: string[] = [];
  runSoon(() => done.push('first'));
  runSoon(() => {
    takeBack();
    runSoon(() => done.push('added'));
  });
  const takeBack = runSoon(() => done.push('third'));
  runSoon(() => done.push('last'));
  expect(done).toEqual([]);
  while (done.length < 3) await setTimeout(1);
  expect(done).toEqual(['first', 'last', 'added']);
  expect(channels.map(({ sent }) => sent)).toEqual([2]);
});

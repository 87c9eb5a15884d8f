import { answeredAlone, type Channel } from './answeredAlone.cjs';

/** As jest-light-runner 0.7.13 has it: when one asks, all that are known are answered, and known no longer. */
function sharedChannel(): Channel {
  const known = new Set<(answer: unknown) => void>();
  return {
    onMessage: (send) => known.add(send),
    postMessage: () => {
      for (const send of known) send('configuration');
      known.clear();
    },
  };
}

/** Two processes have work, and then ask one after the other: the answers that each got after it had asked. */
function answersTo(channelOf: (shared: Channel) => Channel): readonly unknown[][] {
  const shared = sharedChannel();
  const processes = [0, 1].map(() => {
    const answers: unknown[] = [];
    const channel = channelOf(shared);
    let hasAsked = false;
    channel.onMessage((answer) => {
      if (hasAsked) answers.push(answer);
    });
    return {
      answers,
      ask: () => {
        hasAsked = true;
        channel.postMessage('configuration?');
      },
    };
  });
  for (const { ask } of processes) ask();
  return processes.map(({ answers }) => answers);
}

test('each process is answered when it asks, where the second would wait for ever', () => {
  expect(answersTo((shared) => shared)).toEqual([['configuration'], []]);
  expect(answersTo(answeredAlone)).toEqual([['configuration'], ['configuration']]);
});

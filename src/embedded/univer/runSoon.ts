const waiting = new Set<() => void>();
let isAsked = false;
let channel: MessageChannel | null = null;

/**
 * In place of Univer's own way to put something off until the browser has done what is under way: it makes a channel
 * for messages each time, some hundred before a first cell is drawn. This one has one channel and sends one message for
 * all that waits.
 *
 * @returns takes it back
 */
export function runSoon(callback: () => void): () => void {
  const run = (): void => {
    callback();
  };
  waiting.add(run);
  ask();
  return () => {
    waiting.delete(run);
  };
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  channel ??= openChannel();
  channel.port2.postMessage(null);
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    isAsked = false;
    try {
      for (const run of [...waiting]) if (waiting.delete(run)) run();
    } finally {
      // One that failed must not keep the others from being run.
      if (waiting.size > 0) ask();
    }
  };
  return opened;
}

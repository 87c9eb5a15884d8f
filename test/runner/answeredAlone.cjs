/**
 * A process of jest-light-runner 0.7.13 asks for its configuration through a channel that all share, and the answer goes to
 * each that is known to it: one that has yet to ask misses it, gets no other, and waits for ever with the whole run. Here a
 * process is known to the channel from when it asks.
 */
exports.answeredAlone = (shared) => {
  let send = () => undefined;
  return {
    onMessage(listener) {
      send = listener;
    },
    postMessage(question) {
      shared.onMessage(send);
      shared.postMessage(question);
    },
  };
};

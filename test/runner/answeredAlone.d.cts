/** What lets processes ask: `onMessage` makes one known by what sends to it, `postMessage` hands on what one asks. */
export interface Channel {
  onMessage(send: (answer: unknown) => void): void;
  postMessage(question: unknown): void;
}

export function answeredAlone(shared: Channel): Channel;

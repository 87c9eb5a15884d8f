const LINE_START = '\r\u001b[K';

/** Rewrites one line of a terminal with the count done; silent when the stream is piped. */
export function terminalProgress(stream: NodeJS.WriteStream): (done: number, total: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (done, total) => {
    stream.write(`${LINE_START}${String(done)}/${String(total)}${done === total ? '\n' : ''}`);
  };
}

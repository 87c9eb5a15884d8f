/**
 * Ends at once each wait that has this limit, so that a test of an Excel that never answers need not sit it out.
 * @param milliseconds a limit that nothing else in the test has
 * For a whole suite: called where its tests are named.
 * @returns to be called when nothing will come any more
 */
export function endLimits(milliseconds: number): () => void {
  const waiting = new Map<ReturnType<typeof setTimeout>, () => void>();
  const set = globalThis.setTimeout;
  const spied = jest.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, after?: number) => {
    const timer = set(run, after);
    if (after === milliseconds) waiting.set(timer, run);
    return timer;
  });
  afterAll(() => {
    spied.mockRestore();
  });
  return () => {
    for (const [timer, run] of waiting) {
      clearTimeout(timer);
      run();
    }
    waiting.clear();
  };
}

/** The same function, which works each result out once: for what is asked of few values again and again. */
export function sameForSame<Value extends string | number, Result>(
  work: (value: Value) => Result,
): (value: Value) => Result {
  const known = new Map<Value, Result>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const result = work(value);
    known.set(value, result);
    return result;
  };
}

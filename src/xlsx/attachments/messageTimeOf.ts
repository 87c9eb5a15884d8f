import type { SentTime } from '../../core/compilation/model/SentTime';
import { utcSecond } from '../../core/kernel/utcSecond';
import { viewOf } from '../read/viewOf';

/** Properties (MS-OXPROPS): PidTagMessageDeliveryTime, PidTagClientSubmitTime, PidTagMessageFlags. */
const DELIVERED = 0x0e060040;
const SUBMITTED = 0x00390040;
const FLAGS = 0x0e070003;
const UNSENT = 8;

/** Bytes before the properties of a message that is in no other (MS-OXMSG 2.4.1.1), and of each property. */
const HEADER = 32;
const PROPERTY = 16;
/** Milliseconds from 1601, from which Windows counts in tenths of a microsecond, to 1970. */
const EPOCH_MS = 11_644_473_600_000;

/**
 * When an Outlook message came: its time of delivery, else when it was handed in by its sender. Null if it says neither,
 * or is a draft.
 * @param properties the stream `__properties_version1.0` of the message
 */
export function messageTimeOf(properties: Uint8Array): SentTime | null {
  const view = viewOf(properties);
  const values = new Map<number, number>();
  for (let at = HEADER; at + PROPERTY <= properties.length; at += PROPERTY)
    values.set(view.getUint32(at, true), at + 8);
  const flags = values.get(FLAGS);
  if (flags !== undefined && (view.getUint32(flags, true) & UNSENT) !== 0) return null;
  const timeAt = (tag: number): string | null => {
    const at = values.get(tag);
    return at === undefined ? null : timeOf(view, at);
  };
  const delivered = timeAt(DELIVERED);
  if (delivered !== null) return { time: delivered, source: 'received' };
  const submitted = timeAt(SUBMITTED);
  return submitted === null ? null : { time: submitted, source: 'mailDate' };
}

/** A time of Windows, if a mail can have it. */
function timeOf(view: DataView, at: number): string | null {
  const milliseconds = (view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)) / 10_000 - EPOCH_MS;
  const isPossible = milliseconds >= Date.UTC(1990, 0) && milliseconds < Date.UTC(2100, 0);
  return isPossible ? utcSecond(milliseconds) : null;
}

import type { SentTime } from './SentTime';

/** When something was sent, in milliseconds; before all else where that is not known. */
export const sentAt = (sent: SentTime | null): number => (sent === null ? 0 : Date.parse(sent.time));

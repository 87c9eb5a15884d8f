/** A mailbox: an ASCII address and the name shown before it, empty if there is none. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

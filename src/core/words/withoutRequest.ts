/** Where a finding's sentences begin to ask for something, in either language. */
const REQUEST = /(?<=[.!?])\s+(?:Đề nghị|Please)\s[^]*$/u;

/** What a finding says, without what it asks for: a warning that is kept with a reason asks for nothing any more. */
export function withoutRequest(message: string): string {
  return message.replace(REQUEST, '');
}

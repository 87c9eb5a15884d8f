/** What a formula gives is not known for certain: another program, language or setting may make something else of it. */
export class NotPlain extends Error {}

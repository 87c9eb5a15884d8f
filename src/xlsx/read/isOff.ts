/** A truth value as an attribute has it that says no; what is left out does not. */
export const isOff = (value: string | null): boolean => ['0', 'false'].includes(value?.trim() ?? '');

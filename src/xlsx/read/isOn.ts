/** A truth value as an attribute has it (XML Schema part 2, 3.2.2). */
export const isOn = (value: string | null): boolean => ['1', 'true'].includes(value?.trim() ?? '');

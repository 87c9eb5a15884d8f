/** Whether an attribute gives a size below another one; an empty one gives none. */
export const isLessThan = (size: string, least: number): boolean => size.trim() !== '' && Number(size) < least;

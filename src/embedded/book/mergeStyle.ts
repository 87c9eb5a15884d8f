import type { IBorderData, IStyleData } from '@univerjs/core';

/** The style with the fields of the patch; a field that is null in the patch goes back to the default. */
export function mergeStyle(style: IStyleData, patch: IStyleData): IStyleData {
  const { bd: oldBorders, ...rest } = style;
  const { bd: newBorders, ...fields } = patch;
  const merged: IStyleData = dropNulls({ ...rest, ...fields });
  const borders: IBorderData = newBorders === null ? {} : dropNulls({ ...oldBorders, ...newBorders });
  return Object.keys(borders).length > 0 ? { ...merged, bd: borders } : merged;
}

function dropNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined)) as T;
}

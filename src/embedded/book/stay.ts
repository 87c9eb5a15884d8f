import type { IExecutionOptions } from '@univerjs/core';

/** Univer brings a sheet that is added or shown to the front, Excel leaves the user where he is; this option does. */
export const STAY: IExecutionOptions = { fromCollab: true };

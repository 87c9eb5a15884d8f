import { Refused } from '../read/Refused';
import type { OtherFormat } from './OtherFormat';

/** Records that end too early make a file damaged. */
export function orRefuse<Result>(format: OtherFormat, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? new Refused(format) : error;
  }
}

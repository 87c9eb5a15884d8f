import type { Finding } from '../../core/validation/Finding';
import { nextBlank } from './nextBlank';
import type { FormState } from './WorkbookView';

/** The way through the cells that are to be filled, one after the other; it goes on wherever it is asked for. */
export class BlankWalk {
  private last: Finding | null = null;

  /** The first one; null if none is to be filled. */
  first(form: FormState): Finding | null {
    this.last = null;
    return this.next(form);
  }

  /** The next one, which is then the last that was visited; null if none is to be filled. */
  next(form: FormState): Finding | null {
    this.last = nextBlank(form, this.last);
    return this.last;
  }
}

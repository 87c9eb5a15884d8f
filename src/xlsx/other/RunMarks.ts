import type { CellLook } from '../../core/workbook/lookOf';
import type { LetterLook } from '../../core/workbook/LetterLook';
import type { PaintedRun } from '../read/PaintedRun';

/** What a style of letters says of them; what it leaves open is as it is around them. */
export type OwnLetters = Partial<LetterLook>;

/** Signs for private use that no text has (Unicode, plane 16): the first stands behind a run, the others before theirs. */
const FIRST = 0x100000;
const MOST = 0xfffd;
const MARK = /([\u{100000}-\u{10fffd}])/u;
const MARKS = new RegExp(MARK, 'gu');
const END = String.fromCodePoint(FIRST);

/** Runs of texts, marked in them so that the other library hands their letters on, which it knows nothing of. */
export class RunMarks {
  private readonly letters: OwnLetters[] = [];
  private readonly known = new Map<string, string>();

  /** A text that is all of one run, as it is to stand between others. */
  marked(text: string, letters: OwnLetters): string {
    const bare = this.without(text);
    if (bare.trim() === '' || !isOwn(letters)) return bare;
    const mark = this.markOf(letters);
    return mark === null ? bare : `${mark}${bare}${END}`;
  }

  /**
   * The runs of such a text; null for one without.
   *
   * @param look of its cell
   */
  runsIn(text: string, look: CellLook | null): readonly PaintedRun[] | null {
    if (!MARK.test(text)) return null;
    const [first = '', ...pieces] = text.split(MARK);
    const runs: PaintedRun[] = [{ text: first, letters: null }];
    for (let place = 0; place < pieces.length; place += 2) {
      const own = this.letters[(pieces[place]?.codePointAt(0) ?? FIRST) - FIRST - 1];
      runs.push({
        text: pieces[place + 1] ?? '',
        letters: own === undefined ? null : { isStruck: look === 'struck', color: null, ...own },
      });
    }
    return runs;
  }

  without(text: string): string {
    return text.replace(MARKS, '');
  }

  private markOf(letters: OwnLetters): string | null {
    const key = JSON.stringify([letters.isStruck, letters.color, letters.isTiny, letters.isPictures]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.letters.length === MOST) return null;
    this.letters.push(letters);
    const mark = String.fromCodePoint(FIRST + this.letters.length);
    this.known.set(key, mark);
    return mark;
  }
}

/** Whether it bears on what is seen; what is only struck through is so already in the text. */
const isOwn = ({ color, isTiny, isPictures }: OwnLetters): boolean =>
  color !== undefined || isTiny === true || isPictures === true;

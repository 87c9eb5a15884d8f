import { isList } from '../../../catalogue/questions/isList';
import type { Question } from '../../../catalogue/questions/Question';
import { madeOnce } from '../../../kernel/madeOnce';
import { differenceOf } from '../../../workbook/differenceOf';
import { isAsInBase } from '../../../workbook/isAsInBase';
import type { RawDifference, RawName, RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import { namedRange } from '../namedBlock';
import { nameOfAnswer, signOf, type AnswerFinder } from './AnswerFinder';
import type { AnswerReading } from './AnswerReading';

/** What was read, and all that bears on it beside the rows from the first to the last. */
interface Known {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly names: readonly RawName[];
  readonly date1904: boolean;
  readonly reading: AnswerReading;
}

/** The last of what was read from the rows of one sheet, by question. */
const lastIn = madeOnce<RawDifference['base'], Map<Question, Known>>(() => new Map());

/** A sheet most of whose rows other files have too. */
interface SharedSheet {
  readonly sheet: RawSheet;
  readonly difference: RawDifference;
  readonly known: Map<Question, Known>;
}

/** What was read from rows that other files have too: most questions are answered alike in many forms, or not at all. */
export class KnownAnswers {
  private readonly shared: readonly SharedSheet[];

  constructor(private readonly workbook: RawWorkbook) {
    this.shared = workbook.sheets.flatMap((sheet) => {
      const difference = differenceOf(sheet);
      return difference === undefined ? [] : [{ sheet, difference, known: lastIn(difference.base) }];
    });
  }

  /** What was read of a question where all that bears on it is the same; null where something is not. */
  of(question: Question): AnswerReading | null {
    const { names, date1904 } = this.workbook;
    for (const { sheet, difference, known } of this.shared) {
      const last = known.get(question);
      if (last?.sheet !== sheet.name || last.names !== names || last.date1904 !== date1904) continue;
      if (isAsInBase(difference, last.first, last.last)) return last.reading;
    }
    return null;
  }

  /** Keeps what was read where its name leads to its code, so that nothing depends on what stands elsewhere. */
  keep(question: Question, reading: AnswerReading, finder: AnswerFinder): void {
    const { names, date1904 } = this.workbook;
    const named = namedRange(names, nameOfAnswer(question));
    const on = this.shared.find(({ sheet }) => sheet.name === named?.sheet);
    if (named === null || on === undefined) return;
    const [behind, under] = signOf(question);
    const first = named.top - under;
    // A list ends where the row under it is empty, so that one counts too.
    const last = isList(question) ? reading.place.bottom + 1 : reading.place.bottom;
    if (finder.index(named.sheet).text(first, named.left - behind) !== question.id) return;
    if (!isAsInBase(on.difference, first, last)) return;
    on.known.set(question, { sheet: named.sheet, first, last, names, date1904, reading });
  }
}

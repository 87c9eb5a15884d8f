import { asWritten } from './asWritten';
import type { FigureDraft } from './FigureDraft';
import type { PassedOver, PlanQuestion, PlanReading, ReadFigure, ReadGroup } from './PlanReading';
import { shownDigits } from './shownDigits';
import { withQuestion } from './withQuestion';

interface OpenGroup {
  readonly number: number;
  wording: string;
  readonly section: string | null;
  /** Which of the lists it stands in: a list begins anew under another heading, or with a new 1. */
  readonly list: number;
  readonly isPrinted: boolean;
  readonly drafts: FigureDraft[];
}

/** Puts a reading together, item by item. */
export class PlanReadingBuilder {
  private readonly groups: OpenGroup[] = [];
  private readonly passedOver: PassedOver[] = [];
  private section: string | null = null;
  private counted = 0;
  private list = 0;

  openSection(title: string | null): void {
    this.list++;
    this.section = title;
  }

  /** Opens a group; without a printed number it is counted on. */
  openGroup(number: number | null, wording: string): void {
    if (number === 1 && this.counted > 1) this.list++;
    this.counted = number ?? this.counted + 1;
    const { counted, section, list } = this;
    this.groups.push({ number: counted, wording, section, list, isPrinted: number !== null, drafts: [] });
  }

  add(drafts: readonly FigureDraft[], wording: string): void {
    const group = this.groups.at(-1);
    if (group === undefined) return;
    if (!group.wording.includes(wording)) group.wording = `${group.wording} ${wording}`;
    group.drafts.push(...drafts);
  }

  /** Figures of the group that is open. */
  get open(): readonly FigureDraft[] {
    return this.groups.at(-1)?.drafts ?? [];
  }

  passOver(text: string, code: PassedOver['code']): void {
    if (text !== '') this.passedOver.push({ text, code });
  }

  build(): PlanReading {
    const filled = this.groups.filter(({ drafts }) => drafts.length > 0);
    const named = filled.map((group, at) => {
      const drafts = withYears(group.drafts);
      return { ...group, drafts: repeatsNumber(group, filled.slice(0, at)) ? askedOfNumber(drafts) : drafts };
    });
    const asked = named.flatMap(({ number, wording, drafts }, at) =>
      drafts.flatMap((draft, i) => questionsOf(draft, wording, { group: number, groupAt: at + 1, figure: i + 1 })),
    );
    const groups = named.map(({ number, wording, section, drafts }): ReadGroup => ({
      number,
      wording,
      ...(section === null ? {} : { section }),
      indicators: drafts.map((draft) => finished(draft, wording)),
    }));
    return { groups, asked, passedOver: this.passedOver };
  }
}

/** Whether a group before it in its list was printed with the same number, which one of the two has by mistake. */
function repeatsNumber({ number, list, isPrinted }: OpenGroup, before: readonly OpenGroup[]): boolean {
  return isPrinted && before.some((each) => each.isPrinted && each.list === list && each.number === number);
}

function askedOfNumber([first, ...others]: readonly FigureDraft[]): readonly FigureDraft[] {
  return first === undefined ? others : [withQuestion(first, 'numberTwice'), ...others];
}

function questionsOf(
  { figure, questions }: FigureDraft,
  wording: string,
  place: Pick<PlanQuestion, 'group' | 'groupAt' | 'figure'>,
): readonly PlanQuestion[] {
  const label = shownDigits(figure.label);
  return [...new Set(questions)].map((code) => ({
    ...place,
    label,
    code,
    text: asWritten(shownDigits(figure.words), wording),
  }));
}

function finished({ figure, questions }: FigureDraft, wording: string): ReadFigure {
  const words = asWritten(shownDigits(figure.words), wording);
  const shown = { ...figure, label: shownDigits(figure.label), words };
  return questions.length > 0 ? { ...shown, ask: true } : shown;
}

/** Of one name, or of two years where the second one says the name to its end: “trồng 500 ha”, “trồng 2.500 ha mắc ca”. */
function isAlike(one: FigureDraft['figure'], other: FigureDraft['figure']): boolean {
  if (one.label === other.label) return true;
  if (one.period === undefined || other.period === undefined || one.period === other.period) return false;
  const [short = '', long = ''] = [one.label, other.label].sort((a, b) => a.length - b.length);
  return short !== '' && long.toLowerCase().startsWith(`${short.toLowerCase()} `);
}

/** Figures that differ by their year alone are named with it, and asked about: one of them is this plan's. */
function withYears(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft) => {
    const { period, label } = draft.figure;
    const alike = drafts.filter(
      ({ figure }) => figure.unitOfMeasure === draft.figure.unitOfMeasure && isAlike(figure, draft.figure),
    );
    const years = new Set(
      drafts.filter(({ figure }) => isAlike(figure, draft.figure)).flatMap(({ figure }) => figure.period ?? []),
    );
    if (alike.length < 2) return draft;
    if (years.size === 0) return withQuestion(draft, 'sharedWords');
    const asked = withQuestion(draft, 'severalYears');
    if (period === undefined) return asked;
    const when = /^\p{L}+ đoạn|^nhiệm kỳ|^thời kỳ/iu.test(period)
      ? period
      : `đến ${/^\d{4}$/.test(period) ? 'năm ' : ''}${period}`;
    return { ...asked, figure: { ...draft.figure, label: `${label} ${when}` } };
  });
}

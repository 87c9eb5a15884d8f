import type { Candidate } from './Candidate';
import { changeKindOf } from './changeKindOf';
import { clausesOf } from './clausesOf';
import type { Clause, FigureDraft } from './FigureDraft';
import { inheritedLabel } from './inheritedLabel';
import { isRate } from './isRate';
import { labelOf } from './labelOf';
import { numbersInWords } from './numbersInWords';
import type { QuestionCode } from './PlanReading';
import { readTail, type Tail } from './readTail';
import { splitBrackets, type Bracket } from './splitBrackets';
import { subjectsInTurn } from './subjectsInTurn';
import { subjectsOf } from './subjectsOf';
import { targetOf } from './targetOf';
import { underTask } from './underTask';
import { withQuestion } from './withQuestion';
import { unitFromLabel } from './unitFromLabel';

const RANK_UNIT = /^(?:hạng|thứ hạng|vị trí)$/iu;
const RANK_NAME = /^(?:xếp hạng|thứ hạng|vị trí|vị thứ)(?!\p{L})/iu;
const RANKED =
  /^(?:tỉnh|thành phố|địa phương|đơn vị|sở|cơ quan|bộ|xã|phường|huyện|thị trấn|đặc khu|nước|trường|doanh nghiệp|thôn)/iu;
const LEADING = /(?<!\p{L})(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu cả nước|cả nước|toàn quốc|khá)(?!\p{L})/iu;
const CONTENTLESS = /^(?:mức|ở mức|đạt|kế hoạch|kịch bản|có)?$/iu;
const COMPARES = /(?<!\p{L})(?:(?:thấp|cao|ít|nhiều|nhỏ|lớn)\s+hơn|vượt|bằng|tương đương)(?!\p{L})[^()]*\(/iu;
const PART_OPENS = /^(?:trong đó|tr\.?\s*đó|bao gồm|riêng)(?!\p{L})/iu;
/** In a bracket, of the same figure: “45/52 trường (tỷ lệ 86,5 %)”. */
const SAME_AGAIN =
  /^(?:(?:đạt\s+|với\s+)?(?:tỷ lệ|tỉ lệ)|ước|mức|(?:kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|thực hiện|ước thực hiện|[uư]?th)(?:\s.*)?|cùng kỳ|năm trước|năm (?:19|20)\d\d|hiện\s+(?:nay|tại|có|đạt)|hiển thị)?$/iu;

/** What is known when a sentence is read. */
export interface SentencePlace {
  /** It stands under “trong đó”. */
  readonly inParts: boolean;
  /** Name of the last figure before it in the same item. */
  readonly before: string | null;
  /** The head of the list that it is an entry of. */
  readonly labelHead: string | null;
}

/** The figures of one sentence. */
export function figuresOfSentence(text: string, place: SentencePlace): readonly FigureDraft[] {
  const inDigits = numbersInWords(text);
  if (inDigits !== text) return figuresOfSentence(inDigits, place).map((each) => withQuestion(each, 'numberInWords'));
  const { sentence, brackets, opened } = splitBrackets(text);
  const clauses = clausesOf(sentence, place.inParts);
  const drafts: FigureDraft[] = [];
  let before = place.before;
  let task: Clause | null = null;
  for (let i = 0; i < clauses.length; i += 1) {
    const given = clauses[i];
    if (given === undefined) continue;
    const clause: Clause = underTask(given, task, clauses.slice(i + 1));
    task = clause;
    const last = drafts.at(-1);
    const inTurn = clause.words.inTurn ? takeInTurn(clauses.slice(i), place) : null;
    if (inTurn !== null) {
      drafts.push(...inTurn);
      i += inTurn.length - 1;
    } else if (last !== undefined && belongsTo(clause, last)) {
      // Indices that share a rank share its stretch.
      drafts.forEach((each, at) => {
        if (each.figure.words === last.figure.words) drafts[at] = withMore(each, clause);
      });
    } else {
      const made = draftsOf(clause, before, place, drafts.length > 0 || place.before !== null);
      // “chiếm 45 %, giảm 3 % so với năm trước”
      if (last !== undefined && made.some(({ questions }) => questions.includes('levelAndChange')))
        drafts[drafts.length - 1] = besideChange(last, clause.words.change);
      drafts.push(...made);
    }
    const own = brackets.filter(
      ({ at }) => at >= clause.candidate.start && at <= (clauses[i + 1]?.candidate.start ?? Infinity),
    );
    for (const bracket of own) addBracket(drafts, bracket);
    before = drafts.at(-1)?.figure.label ?? before;
  }
  const named = withShares(withName(drafts));
  // “không thấp hơn mức tăng GRDP (9 %)”: what the bracket says of the bound may be no target.
  return opened && COMPARES.test(text) ? named.map((each) => withQuestion(each, 'whichNumber')) : named;
}

/** `Đến 2027 đạt 95 % và đến 2030 đạt 98 % dân số dùng nước sạch`: a first figure without a name has the next one's. */
function withName(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const [first, second] = drafts;
  if (first?.figure.label !== '' || second === undefined) return drafts;
  return [renamed(first, second.figure.label), ...drafts.slice(1)];
}

/** A stretch of the figure before, or the same figure in another unit of measure. */
function belongsTo({ words, lead, candidate, tail }: Clause, { figure }: FigureDraft): boolean {
  // “12.000 lao động, bình quân 2.400 lao động/năm”: the same again, by the year.
  if (
    /^bình quân$/iu.test(lead.rest) &&
    candidate.unit?.toLowerCase() === `${figure.unitOfMeasure ?? ''}/năm`.toLowerCase()
  )
    return true;
  // “Giải ngân … đạt 95 %, phấn đấu giải ngân 100 %” says its task once more.
  const again = words.stretch || lead.stretch ? saidAgain(lead.rest, figure.label) : false;
  if ((!again && !CONTENTLESS.test(lead.rest)) || (words.rank && figure.targetKind !== 'rankAtMost')) return false;
  const rest = readTail(tail).rest;
  if (words.stretch || lead.stretch) {
    const sameUnit = candidate.unit === figure.unitOfMeasure || figure.unitOfMeasure === null;
    return rest === '' || (candidate.noun !== '' && sameUnit) || figure.targetKind === 'rankAtMost';
  }
  const isAmount = candidate.max === null && words.change === null && figure.change === undefined;
  return words.also && candidate.unit !== figure.unitOfMeasure && isAmount;
}

function saidAgain(rest: string, label: string): boolean {
  return rest !== '' && `${label} `.toLowerCase().startsWith(`${rest.toLowerCase()} `);
}

function withMore(draft: FigureDraft, clause: Clause): FigureDraft {
  const { candidate, words, lead } = clause;
  const { figure, questions } = draft;
  const joined = { ...figure, words: `${figure.words} ${clause.text}` };
  if (!words.stretch && !lead.stretch) {
    return { figure: { ...joined, alsoValue: { value: candidate.value, unitOfMeasure: candidate.unit } }, questions };
  }
  const stretched =
    candidate.max === null
      ? { ...joined, stretch: candidate.value }
      : { ...joined, stretchMin: candidate.value, stretchMax: candidate.max };
  const unit = figure.unitOfMeasure ?? candidate.unit;
  const sameUnit =
    candidate.unit === null || unit === null || candidate.unit === unit || figure.targetKind === 'rankAtMost';
  const isBeyond = beyond(figure, candidate) && sameUnit;
  return {
    figure: { ...stretched, unitOfMeasure: unit },
    questions: isBeyond ? questions : [...questions, 'stretchNotBeyond'],
  };
}

function beyond({ value, max, direction }: FigureDraft['figure'], candidate: Candidate): boolean {
  const goal = max ?? value ?? 0;
  return direction === 'up' ? candidate.value >= goal : candidate.value <= goal;
}

/** The figures of one clause: usually one, several where indices share a rank or two numbers share the words. */
function draftsOf(
  clause: Clause,
  before: string | null,
  place: SentencePlace,
  isLater: boolean,
): readonly FigureDraft[] {
  const { candidate, words } = clause;
  const tail = readTail(clause.tail);
  const isRank = isRankTarget(clause, tail.rest);
  const fullName = isRank ? rankName(clause, tail.rest) : labelOf(clause, tail.rest);
  // “chiếm 35 % GRDP”: what it is a share of names nothing.
  const isShareOf = isLater && words.also && clause.lead.rest === '';
  const ownName = isShareOf || repeatsNoun(clause, tail.rest, before) ? '' : fullName;
  const isPart = clause.part;
  if (isPart && ownName === '' && words.changeWords !== '') {
    const level = { ...clause, words: { ...words, change: null } };
    return [draft(level, capital(words.changeWords), isRank, place, tail)];
  }
  const counted = countedName(candidate);
  const isCounted =
    !isRank &&
    ownName === '' &&
    counted !== '' &&
    (!isLater ||
      (clause.joint === 'apart' && isPlain(clause) && candidate.unit?.includes('/') === true) ||
      /^Số \p{L}+(?: \p{L}+)*\//u.test(before ?? ''));
  const label = isCounted ? counted : isLater ? inheritedLabel(ownName, before, isRank) : ownName;
  const shares = isLater && ownName === '' && !isCounted && candidate.noun !== '' && !isRank && isPlain(clause);
  if (candidate.second !== null) {
    const single = { ...candidate, second: null };
    const names = label.split(/\s+và\s+/u);
    const first = draft({ ...clause, candidate: single }, label, isRank, place, tail);
    const second = draft({ ...clause, candidate: { ...single, value: candidate.second } }, label, isRank, place, tail);
    const [firstName, secondName] = names.length === 2 ? (namesOfPair(label) ?? [label, label]) : [label, label];
    return [renamed(first, firstName), renamed(second, secondName)];
  }
  // “43,5 điểm, tăng 2 bậc”: steps up a ranking are no growth of the level before.
  const isSteps = /^(?:bậc|thứ bậc)(?!\p{L})/iu.test(candidate.unit ?? '');
  const isChange =
    !isSteps &&
    words.change !== null &&
    ownName === '' &&
    isLater &&
    before !== null &&
    !/^Mức (?:tăng|giảm)/u.test(before);
  const contained = isLater && before !== null && clause.joint !== 'apart' && isContained(ownName, before);
  // “tỷ lệ … giảm 1 %, riêng xã nghèo giảm 4 %”: what a part of a rate changes by is a rate's change too.
  const isOfRate = isPart && before !== null && isRate(before) && (words.change !== null || clause.lead.moves !== null);
  const made = (name: string): FigureDraft =>
    draft(
      contained ? { ...clause, part: true } : clause,
      name,
      isRank,
      place,
      tail,
      contained || isOfRate ? before : null,
    );
  const named = isRank ? subjectsOf(label).map((name) => made(capital(name))) : [made(label)];
  const drafts = shares ? named.map((each) => withQuestion(each, 'sharedWords')) : named;
  return isChange ? drafts.map((each) => withQuestion(each, 'levelAndChange')) : drafts;
}

/** `Số hộ nghèo giảm từ 2.350 hộ xuống 1.900 hộ, giảm 450 hộ`: the counted noun alone names nothing new. */
function repeatsNoun({ candidate, words, lead }: Clause, tail: string, before: string | null): boolean {
  const { noun } = candidate;
  const isBare = words.change !== null && lead.rest === '' && tail === '' && noun !== '';
  return isBare && before?.toLowerCase().includes(noun.toLowerCase()) === true;
}

/** `15 bác sĩ/vạn dân`: the counted noun with what it is given per. */
function countedName({ noun, unit }: Candidate): string {
  return noun === '' ? '' : `Số ${noun}${/\/.*$/u.exec(unit ?? '')?.[0] ?? ''}`;
}

/** No word says that the number is a change, a stretch or the same figure again. */
const isPlain = ({ words, lead }: Clause): boolean =>
  words.change === null && lead.moves === null && words.level === null && !words.stretch && !words.also;

const renamed = (drafted: FigureDraft, label: string): FigureDraft => ({
  ...drafted,
  figure: { ...drafted.figure, label },
});

/** `Tỷ lệ hộ đô thị và nông thôn dùng nước sạch`: its two names. */
function namesOfPair(label: string): readonly [string, string] | null {
  const match = /^(.*?)(\S+\s+\S+)\s+và\s+(\S+\s+\S+)(.*)$/u.exec(label);
  if (!match) return null;
  const [, before = '', first = '', second = '', after = ''] = match;
  return [`${before}${first}${after}`, `${before}${second}${after}`];
}

/** The second name begins with the words on which the first ends, and goes on: a part of it (“các loại tội phạm …”). */
function isContained(own: string, before: string): boolean {
  const words = own.toLowerCase().split(' ');
  const start = words.slice(0, 3).join(' ');
  return words.length > 3 && before.toLowerCase().indexOf(start) > 0;
}

function isRankTarget({ words, candidate, lead }: Clause, tail: string): boolean {
  if (words.change !== null || lead.moves !== null) return false;
  if (candidate.unit !== null && RANK_UNIT.test(candidate.unit)) return true;
  if (candidate.unit !== null && candidate.noun === '') return false;
  // “lập hồ sơ xếp hạng 2 di tích” counts what is ranked by none.
  if (candidate.noun !== '' && !RANKED.test(candidate.noun)) return false;
  return words.rank || RANK_NAME.test(lead.rest) || (LEADING.test(tail) && /^(?:địa phương|tỉnh)/iu.test(tail));
}

/** The name of what is ranked: before the number, else behind it (“tốp 5 tỉnh có chỉ số xanh cao nhất”). */
function rankName({ lead }: Clause, tail: string): string {
  const head = lead.rest.replace(/\s+(?:nằm|đứng|thuộc|xếp)$/iu, '').replace(/^vị trí$/iu, '');
  if (head !== '') return capital(head);
  const behind = /(?:có|về)\s+(.+?)(?:\s+(?:cao|tốt|dẫn|đứng|lớn)(?!\p{L}).*)?$/iu.exec(tail)?.[1];
  return behind === undefined || /^(?:điểm|điểm số|chỉ số|kết quả)$/iu.test(behind) ? '' : capital(behind);
}

/** “lần lượt là”, “tương ứng”: as many numbers as subjects, or null. */
function takeInTurn(clauses: readonly Clause[], place: SentencePlace): readonly FigureDraft[] | null {
  const [first, ...others] = clauses;
  if (first === undefined) return null;
  const run = [first];
  for (const clause of others) {
    if (!CONTENTLESS.test(clause.lead.rest) || clause.words.stretch) break;
    run.push(clause);
  }
  const names = subjectsInTurn(first.lead.rest, run.length);
  if (names === null) return null;
  const unit = run.find(({ candidate }) => candidate.unit !== null)?.candidate.unit ?? null;
  return run.map((clause, i) => {
    const candidate = { ...clause.candidate, unit: clause.candidate.unit ?? unit };
    const name = names[i] ?? '';
    const label = inheritedLabel(name, i === 0 ? null : (names[0] ?? null), false);
    const spoken = { ...clause, candidate, words: { ...first.words, ...boundWords(clause) }, lead: first.lead };
    return draft(spoken, capital(label), false, place, readTail(clause.tail));
  });
}

const boundWords = ({ words }: Clause): Partial<Clause['words']> =>
  words.bound === null ? {} : { bound: words.bound };

function draft(
  clause: Clause,
  name: string,
  isRank: boolean,
  place: SentencePlace,
  tail: Tail,
  whole: string | null = null,
): FigureDraft {
  const { candidate, words, lead } = clause;
  const labelHead = clause.labelHead ?? place.labelHead;
  // Whether less of a part is better is said by the whole: crimes that are solved, not crimes.
  const above = whole ?? labelHead;
  const target = targetOf(clause, above === null ? name : `${above} ${name}`, isRank);
  const questions: QuestionCode[] = [...candidate.questions, ...target.questions];
  if (clause.passesNumber) questions.push('whichNumber');
  if (clause.borrowed === true) questions.push('sharedWords');
  if (!isRank && namesSeveral(name)) questions.push('sharedWords');
  const named = unitFromLabel(name);
  const unit = isRank ? 'hạng' : moneyOf(candidate.unit ?? named ?? firstWord(tail.rest));
  const isScaleAlone = /^(?:trăm|nghìn|ngàn|vạn|triệu)$/iu.test(candidate.unit ?? '');
  if (!isRank && ((candidate.unit === null && named === null) || isScaleAlone)) questions.push('unitOfMeasure');
  if (name === '') questions.push('noLabel');
  const change =
    target.change === null ? null : words.times ? 'times' : changeKindOf(target.change, unit, whole ?? name);
  const compared = tail.base ?? words.base ?? (words.times && tail.year !== null ? `năm ${tail.year}` : null);
  const year = words.year ?? lead.year ?? (words.times ? null : tail.year);
  const figure: FigureDraft['figure'] = {
    label: changedLabel(name, target.change, clause.part, isRank),
    targetKind: target.kind,
    ...(candidate.max === null ? { value: candidate.value } : { min: candidate.value, max: candidate.max }),
    unitOfMeasure: unit,
    direction: target.direction,
    part: clause.part,
    ...(change === null ? {} : { change }),
    ...(compared === null ? {} : { base: compared }),
    ...(candidate.previous === null ? {} : { previous: candidate.previous }),
    ...(candidate.outOf === null ? {} : { outOf: candidate.outOf }),
    ...(labelHead === null ? {} : { labelHead }),
    ...((words.maintain || lead.maintain) && { maintain: true }),
    ...(year === null ? {} : { period: year }),
    words: clause.text,
  };
  return { figure, questions: isRank ? questions.filter((code) => code !== 'countOfAll') : questions };
}

/** `Số vụ, số người chết, số người bị thương giảm 5 %`: one number, and more than one figure. */
function namesSeveral(name: string): boolean {
  const parts = name.replace(/^Mức (?:tăng|giảm) /u, '').split(/\s*,\s*(?:và\s+)?|\s+và\s+/u);
  return parts.filter((part) => /^(?:số|tỷ lệ|tỉ lệ|tổng|chỉ số)(?!\p{L})/iu.test(part)).length > 1;
}

/** An unknown unit of measure is supposed to be the word behind the number, and asked about. */
const firstWord = (tail: string): string | null => /^\p{L}+/u.exec(tail)?.[0] ?? null;

/** “tỷ” alone is said of money only. */
function moneyOf(unit: string | null): string | null {
  return unit !== null && /^(?:nghìn )?(?:tỷ|tỉ)$/iu.test(unit) ? `${unit} đồng` : unit;
}

/** “Mức giảm …” says that the figure is the amount, not the level. */
function changedLabel(name: string, change: 'increase' | 'decrease' | null, part: boolean, isRank: boolean): string {
  if (change === null || isRank || part || name === '') return name;
  if (/^(?:mức tăng|mức giảm|tốc độ|tăng trưởng|mức)(?!\p{L})|tăng thêm$/iu.test(name)) return name;
  const second = name.charAt(1);
  const isProper = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  const lower = isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `${change === 'increase' ? 'Mức tăng' : 'Mức giảm'} ${lower}`;
}

/** A bracket behind a number: a stretch, the same figure again, its growth, or parts of it. */
function addBracket(drafts: FigureDraft[], { text }: Bracket): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  // “62 triệu đồng (2026)”
  if (/^\s*(?:19|20)\d\d\s*$/u.test(text)) return;
  const inside = clausesOf(text, true);
  const [first] = inside;
  if (first === undefined) return;
  if ((first.words.stretch || first.lead.stretch) && CONTENTLESS.test(first.lead.rest)) {
    drafts[drafts.length - 1] = withMore(last, first);
    return;
  }
  // “60 % (12/20 cụm)”
  const isCount = inside.length === 1 && first.candidate.outOf !== null && last.figure.unitOfMeasure === '%';
  const nameless =
    !PART_OPENS.test(text) &&
    !isListOfCounts(inside) &&
    ((isCount && CONTENTLESS.test(first.lead.rest)) ||
      ((CONTENTLESS.test(first.lead.rest) || SAME_AGAIN.test(first.lead.rest)) &&
        (/^(?:(?:\/|(?:tổng\s+)?số\s).*)?$/iu.test(readTail(first.tail).rest) || first.words.also)));
  if (nameless) {
    if (first.words.change !== null || first.words.level !== null) {
      // Its growth is no figure of the plan, and stands in the words that it was read from.
      drafts[drafts.length - 1] = {
        ...besideChange(last, first.words.change),
        figure: { ...last.figure, words: `${last.figure.words} (${text})` },
      };
      return;
    }
    const year = Number(first.words.year ?? first.lead.year);
    const sameUnit = first.candidate.unit === last.figure.unitOfMeasure;
    if (sameUnit && first.candidate.max === null && year < Number(last.figure.period)) {
      // “Năm 2026 … đạt 65 triệu đồng (năm 2025 là 60,5 triệu đồng)”
      drafts[drafts.length - 1] = { ...last, figure: { ...last.figure, previous: first.candidate.value } };
      return;
    }
    const alsoValue = { value: first.candidate.value, unitOfMeasure: first.candidate.unit };
    const questions: readonly QuestionCode[] =
      sameUnit || first.candidate.unit === null || last.figure.change !== undefined
        ? [...last.questions, 'whichNumber']
        : last.questions;
    drafts[drafts.length - 1] = { figure: { ...last.figure, alsoValue }, questions };
    return;
  }
  const parts = inside.flatMap((clause) =>
    draftsOf(clause, last.figure.label, { inParts: true, before: null, labelHead: null }, clause.words.rank),
  );
  // A unit of measure that only the last part gives, or only the whole, is supposed of each and asked about.
  const unitOfMeasure = parts.at(-1)?.figure.unitOfMeasure ?? last.figure.unitOfMeasure;
  drafts.push(
    ...parts.map(({ figure, questions }) => ({
      questions,
      figure: {
        ...figure,
        unitOfMeasure: figure.unitOfMeasure ?? unitOfMeasure,
        // “90 điểm (nhóm 15)”: another figure of the same, and no part of it.
        part: figure.targetKind !== 'rankAtMost',
      },
    })),
  );
}

/** “120 huy chương (35 vàng, 40 bạc)”, “(nước ngọt 2.800 ha, nước lợ 650 ha)”: parts, and not the same again. */
function isListOfCounts(inside: readonly Clause[]): boolean {
  const isOwn = ({ words, candidate }: Clause): boolean =>
    !words.also && words.change === null && words.level === null && candidate.unit !== null;
  return inside.length > 1 && inside.every(isOwn);
}

/** A level that is said to have fallen may be one of which less is better, though none of its words says so. */
function besideChange(draft: FigureDraft, change: Clause['words']['change']): FigureDraft {
  const { targetKind, direction, change: own } = draft.figure;
  const isSilent = targetKind === 'atLeast' && direction === 'up' && own === undefined;
  const isAsked = draft.questions.includes('lessIsBetter');
  return change === 'decrease' && isSilent && !isAsked ? withQuestion(draft, 'lessIsBetter') : draft;
}

/** Shares of one whole that add up to 100 do not say which is to rise. */
function withShares(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const shares = drafts.filter(
    ({ figure: { unitOfMeasure, change, targetKind, value } }) =>
      unitOfMeasure === '%' && change === undefined && targetKind === 'atLeast' && value !== 100,
  );
  // A whole and its part are no shares of one whole.
  const areBeside = new Set(shares.map(({ figure }) => figure.part)).size === 1;
  const sum = shares.reduce((total, { figure }) => total + (figure.value ?? 0), 0);
  if (!areBeside || shares.length < 2 || Math.abs(sum - 100) > 0.2) return drafts;
  return drafts.map((each) => (shares.includes(each) ? { ...each, questions: [...each.questions, 'shares'] } : each));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

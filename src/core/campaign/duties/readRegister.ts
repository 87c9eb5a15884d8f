import { findUnit } from '../../catalogue/findUnit';
import { matchUnitName } from '../../catalogue/matchUnitName';
import { nameKey } from '../../catalogue/nameKey';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import { readDate } from '../../city/contract/parts/readDate';
import { dayOfText } from '../../numbers/dayOfText';
import type { CampaignDecision } from '../../compilation/model/CampaignDecision';
import { isWritten, type DutyDocument } from '../../compilation/model/DutyDocument';
import { NO_NOTES, type OfficerNotes } from '../../compilation/model/OfficerNotes';
import { REGISTER_CAPTIONS } from '../../compilation/model/registerCaptions';
import type { RegisterProblem, RegisterReading } from '../../compilation/model/RegisterReading';

/** A title may stand above the captions, but not a whole page. */
const ROWS_SEARCHED_FOR_CAPTIONS = 20;

type Column = (typeof REGISTER_CAPTIONS)['ids'][number];
type Duty = 'ownPlan' | 'result';
type Fault = Pick<RegisterProblem, 'code' | 'found'>;

/**
 * The letters of units out of a register of incoming documents, as rows of text (pasted, or of a sheet). Columns are known
 * by their captions in any order; the sender or its code, and the number or the day on which a letter came must be
 * there. A row that is not understood is left out and said, and what the officer wrote down already stands.
 * @param notes what stands on *Tình hình nộp*
 * @param date1904 how the sheet counts days
 */
export function readRegister(
  rows: readonly (readonly string[])[],
  roster: Roster,
  notes: ReadonlyMap<string, OfficerNotes>,
  date1904 = false,
): RegisterReading {
  const start = rows.slice(0, ROWS_SEARCHED_FOR_CAPTIONS).findIndex((row) => {
    const columns = REGISTER_CAPTIONS.placesIn(row);
    return (columns.has('code') || columns.has('sender')) && (columns.has('number') || columns.has('receivedOn'));
  });
  const captions = rows[start];
  if (!captions) return { decisions: [], problems: [{ row: 0, code: 'NO_CAPTIONS', found: '' }] };
  const columns = REGISTER_CAPTIONS.placesIn(captions);
  const decisions = new Map<string, CampaignDecision>();
  const problems: RegisterProblem[] = [];
  rows.forEach((cells, index) => {
    const text = (column: Column): string => cells[columns.get(column) ?? -1]?.replace(/\s+/g, ' ').trim() ?? '';
    if (index <= start || cells.every((cell) => cell.trim() === '')) return;
    const read = readLetter(text, roster, date1904);
    if ('code' in read) {
      problems.push({ row: index + 1, ...read });
      return;
    }
    const { unit, duty, document } = read;
    const key = `${duty} ${unit}`;
    const own = notes.get(unit) ?? NO_NOTES;
    const known = duty === 'ownPlan' ? own.planDocument : own.reportDocument;
    if (decisions.has(key)) problems.push({ row: index + 1, code: 'SEVERAL_LETTERS', found: document.number });
    else if (isWritten(known) && !isSame(known, document)) {
      problems.push({ row: index + 1, code: 'RECORDED_OTHERWISE', found: known.number || known.receivedOn });
    } else if (duty === 'ownPlan') decisions.set(key, { about: duty, unit, decision: 'received', document });
    else decisions.set(key, { about: duty, unit, document });
  });
  return { decisions: [...decisions.values()], problems };
}

interface Letter {
  readonly unit: string;
  readonly duty: Duty;
  readonly document: DutyDocument;
}

function readLetter(text: (column: Column) => string, roster: Roster, date1904: boolean): Letter | Fault {
  const unit = unitOf(text('code'), text('sender'), roster);
  if (unit === undefined) return { code: 'UNIT_UNKNOWN', found: text('code') || text('sender') };
  const duty = dutyOf(text('subject'), text('number'));
  if (duty === null) return { code: 'DUTY_UNCLEAR', found: text('subject') || text('number') };
  const [date, receivedOn] = [text('date'), text('receivedOn')].map((each) => dayOf(each, date1904));
  if (date === null || receivedOn === null) {
    return { code: 'DAY_UNREADABLE', found: date === null ? text('date') : text('receivedOn') };
  }
  return {
    unit: unit.code,
    duty,
    document: { number: text('number'), date: date ?? '', receivedOn: receivedOn ?? '' },
  };
}

function unitOf(code: string, sender: string, roster: Roster): ReportingUnit | undefined {
  if (code !== '') return findUnit(roster, code.toUpperCase());
  const spelled = sender.replace(/^UBND\s/i, 'Ủy ban nhân dân ');
  return matchUnitName(roster, spelled) ?? matchUnitName(roster, sender) ?? undefined;
}

/** A letter is what its first words call it, else what its symbol says (15/KH-UBND, 12/BC-UBND). */
function dutyOf(subject: string, number: string): Duty | null {
  const first = nameKey(subject);
  if (/^(kế hoạch|kh\b|plan\b)/.test(first)) return 'ownPlan';
  if (/^(báo cáo|bc\b|report\b)/.test(first)) return 'result';
  const [, symbol] = /\/(KH|BC)(?![A-Z])/.exec(number.toUpperCase()) ?? [];
  if (symbol === undefined) return null;
  return symbol === 'KH' ? 'ownPlan' : 'result';
}

/** An ISO date; empty for none, null for what is none. A sheet has its days as numbers. */
function dayOf(text: string, date1904: boolean): string | null {
  if (text === '') return '';
  if (!/^\d{5}(\.\d+)?$/.test(text)) return dayOfText(text);
  return readDate({ row: 1, column: 1, kind: 'number', value: Number(text), formula: null, format: null }, date1904);
}

function isSame(a: DutyDocument, b: DutyDocument): boolean {
  return a.number === b.number && a.date === b.date && a.receivedOn === b.receivedOn;
}

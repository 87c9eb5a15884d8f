import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { Catalogue, Indicator, Target } from '../../src/core/catalogue/Catalogue';
import { goalsOf } from '../../src/core/catalogue/goalsOf';
import { findIndicator } from '../../src/core/catalogue/findIndicator';
import { findUnit } from '../../src/core/catalogue/findUnit';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../src/core/catalogue/roleOf';
import type { Roster } from '../../src/core/catalogue/Roster';
import { unitOfMeasureOf } from '../../src/core/catalogue/unitOfMeasureOf';
import { legacyWords } from '../../src/core/kernel/legacyWords';
import { expectedRange } from '../../src/core/form/contract/expectedRange';
import { readCell } from '../../src/core/form/read/readCell';
import { DATA_STATUSES } from '../../src/core/form/contract/dataStatuses';
import type { Damage, Entry, LegacyRemark, Remark, Submission } from '../../src/core/form/read/Submission';
import type { EntryPart } from '../../src/core/form/contract/EntryPart';
import { inputScope } from '../../src/core/form/contract/inputScope';
import { ratioFormula } from '../../src/core/form/contract/ratioFormula';
import type { Finding } from '../../src/core/validation/Finding';
import { validateSubmission } from '../../src/core/validation/validateSubmission';
import type { RawCell } from '../../src/core/workbook/RawWorkbook';
import madeUpPlan from '../fixtures/made-up-plan.json';
import madeUpUnits from '../fixtures/made-up-units.json';

/** What a form is made for. */
export interface Setting {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
}

export const KH56: Setting = { catalogue: bundledCatalogues[0], roster: bundledRoster };

/** Another year, other indicators, other units: nothing of the real plan may stand in code. */
export const madeUp: Setting = { catalogue: madeUpPlan as Catalogue, roster: madeUpUnits as Roster };

export const SHEET = 'Biểu chỉ tiêu';

/**
 * A small language for forms, so that a test reads as what an officer did. A form begins filled without fault (every
 * figure that the unit reports at its target, the rest `x`); each line then changes one thing:
 *
 *     unit 10525               period 2026-Q1     plan (none)      template 0      name Phường Hải An
 *     5.1 = 194935.654         a number
 *     5.1 = "194.935 tỷ"       a text; the signs x - … need no quotes
 *     5.1 = #DIV/0!            an error cell; TRUE a boolean; (blank); (date) a date; 0.95 (0%) a format
 *     5.1 = =A1+A2             a formula without a stored result
 *     15.1 TU = 3              numerator; MAU denominator; KH own plan; TT data status; NG source; GC note
 *     5.1 damage rowMissing; codeChanged, labelChanged and unitOfMeasureChanged with what was found
 *     unvalidated G11, F12     cells that lost their native validation
 */
export function formOf(script: string, setting: Setting = KH56): Submission {
  const lines = script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = new Map(lines.flatMap((line) => headOf(line)));
  const said = (key: string, otherwise: string | null): string | null => {
    const value = head.get(key);
    return value === undefined ? otherwise : value === '(none)' ? null : value;
  };
  const unit = said('unit', '10525');
  const form = new Form(setting, unit);
  for (const line of lines) if (headOf(line).length === 0) form.say(line);
  return {
    identity: {
      plan: said('plan', setting.catalogue.plan.id),
      unit,
      period: said('period', String(setting.catalogue.plan.year)),
      template: said('template', setting.catalogue.plan.version),
      unitName: said('name', null),
    },
    sheet: SHEET,
    ...form.written(),
    unvalidated: head.get('unvalidated')?.split(', ') ?? [],
    modified: null,
    stamp: null,
  };
}

/** What the rules find in such a form. */
export function findingsOf(script: string, setting: Setting = KH56): readonly Finding[] {
  return validateSubmission(formOf(script, setting), setting.catalogue, setting.roster);
}

function headOf(line: string): readonly (readonly [string, string])[] {
  const match = /^(unit|period|plan|template|name|unvalidated) (.+)$/.exec(line);
  return match ? [[match[1] ?? '', match[2] ?? '']] : [];
}

const PARTS: Readonly<Record<string, EntryPart>> = { TU: 'numerator', MAU: 'denominator', KH: 'plan' };

class Form {
  private readonly cells = new Map<string, RawCell | undefined>();
  private readonly status = new Map<string, string>();
  private readonly sources = new Map<string, string>();
  private readonly notes = new Map<string, string>();
  private readonly damage: Damage[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly unit: string | null,
  ) {
    for (const indicator of indicatorsOf(setting.catalogue)) this.fill(indicator);
  }

  say(line: string): void {
    const match = /^(\S+)(?: (TU|MAU|KH|TT|NG|GC))? (=|damage) (.*)$/.exec(line);
    const [, id = '', field = '', verb, rest = ''] = match ?? [];
    if (!match || !findIndicator(this.setting.catalogue, id)) throw new Error(`Not understood: ${line}`);
    if (verb === 'damage') this.damage.push(this.damaged(id, rest));
    else if (field === 'TT') this.status.set(id, rest === '(blank)' ? '' : rest);
    else if (field === 'NG') this.sources.set(id, rest);
    else if (field === 'GC') this.notes.set(id, rest);
    else this.cells.set(keyOf(id, PARTS[field] ?? 'value'), cellOf(rest));
  }

  written(): Pick<Submission, 'entries' | 'remarks' | 'damage'> {
    const indicators = indicatorsOf(this.setting.catalogue);
    return {
      entries: indicators.flatMap((indicator) => partsOf(indicator).map((part) => this.entry(indicator, part))),
      remarks: indicators.map((indicator) => this.remark(indicator)),
      damage: this.damage,
    };
  }

  private fill(indicator: Indicator): void {
    const { id, method } = indicator;
    const role = this.roleOf(indicator);
    const reports = role === 'lead' || role === 'reports';
    const result = aimedAt(indicator.target);
    if (method.kind !== 'ratio') {
      const share = role === 'lead' ? result : Math.round(result / 100);
      this.cells.set(keyOf(id, 'value'), cellOf(reports ? String(share) : 'x'));
    } else {
      const part = (value: number): string => (reports ? String(value) : 'x');
      // No more than is likely of one unit.
      const whole = Math.min(10_000, method.denominator.limit?.unit ?? 10_000);
      this.cells.set(keyOf(id, 'numerator'), cellOf(part(Math.round((result / method.scale) * whole))));
      this.cells.set(keyOf(id, 'denominator'), cellOf(part(whole)));
    }
    if (reports) this.status.set(id, 'ước tính');
  }

  private entry(indicator: Indicator, part: EntryPart): Entry {
    const scope = inputScope(indicator, part);
    const role = this.roleOf(indicator) ?? 'outside';
    const content = readCell(this.cells.get(keyOf(indicator.id, part)) ?? this.computed(indicator, part), {
      unitOfMeasure: unitOfMeasureOf(this.setting.catalogue, scope),
      wholeNumber: scope.wholeNumber,
      hardRange: scope.hardRange,
      expected: expectedRange(indicator, part, role),
    });
    const gone = this.damage.some(
      (each) => each.kind === 'rowMissing' && each.indicator === indicator.id && each.part === part,
    );
    return { indicator: indicator.id, part, cell: gone ? null : this.addressOf(indicator.id, part), ...content };
  }

  /** The percent cell of a ratio as a program that calculates leaves it. */
  private computed(indicator: Indicator, part: EntryPart): RawCell | undefined {
    const { id, method } = indicator;
    if (method.kind !== 'ratio' || part !== 'value' || this.cells.has(keyOf(id, 'value'))) return undefined;
    const numerator = this.cells.get(keyOf(id, 'numerator'))?.value ?? null;
    const denominator = this.cells.get(keyOf(id, 'denominator'))?.value ?? null;
    const formula = ratioFormula(this.addressOf(id, 'numerator'), this.addressOf(id, 'denominator'), method.scale);
    const isNumber = typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0;
    const value = isNumber
      ? (numerator / denominator) * method.scale
      : numerator === denominator
        ? String(numerator ?? '')
        : '';
    return { row: 1, column: 1, kind: isNumber ? 'number' : 'text', value, formula, format: null };
  }

  private remark({ id }: Indicator): Remark {
    const text = this.status.get(id) ?? '';
    const status = DATA_STATUSES.meant(text);
    const row = this.rowOf(id, 'value');
    return {
      indicator: id,
      status,
      statusText: status === null ? text : '',
      statusCell: `J${row}`,
      sourceCell: `K${row}`,
      source: this.sources.get(id) ?? '',
      note: this.notes.get(id) ?? '',
      noteCell: `L${row}`,
      legacy: [
        ...legacyOf('source', `K${row}`, this.sources.get(id)),
        ...legacyOf('note', `L${row}`, this.notes.get(id)),
      ],
    };
  }

  private damaged(indicator: string, said: string): Damage {
    const [kind = ''] = said.split(' ');
    const text = said.slice(kind.length + 1);
    const found = text === '(blank)' ? '' : text;
    const { label, unitOfMeasure } = this.indicator(indicator);
    const cell = this.addressOf(indicator, 'value');
    const part = 'value';
    switch (kind) {
      case 'rowMissing':
        return { kind, indicator, part };
      case 'codeDuplicate':
        return { kind, indicator, part, cell };
      case 'nameAndCodeDiffer':
        return { kind, indicator, part, cell, named: 'G99' };
      case 'unitOfMeasureChanged':
        return { kind, indicator, part, cell, found, expected: unitOfMeasure };
      case 'codeChanged': {
        const isOther = findIndicator(this.setting.catalogue, found) !== undefined;
        return { kind, indicator, part, cell: `C${this.rowOf(indicator, part)}`, found, expected: indicator, isOther };
      }
      case 'percentReplaced':
        return { kind, indicator, cell: `H${this.rowOf(indicator, part)}`, found, formula: 'G1/E1*100' };
      case 'labelChanged':
        return { kind, indicator, cell, found, expected: label };
      case 'formulaReplaced':
        return { kind, indicator, cell };
      default:
        throw new Error(`Not understood: damage ${kind}`);
    }
  }

  private indicator(id: string): Indicator {
    const found = findIndicator(this.setting.catalogue, id);
    if (!found) throw new Error(`No indicator ${id}`);
    return found;
  }

  private roleOf(indicator: Indicator) {
    const unit = this.unit === null ? undefined : findUnit(this.setting.roster, this.unit);
    return unit === undefined ? null : roleOf(unit, indicator);
  }

  private addressOf(id: string, part: EntryPart): string {
    return `${part === 'plan' ? 'F' : 'G'}${this.rowOf(id, part === 'plan' ? 'value' : part)}`;
  }

  private rowOf(id: string, part: EntryPart): number {
    const keys = indicatorsOf(this.setting.catalogue).flatMap((indicator) =>
      partsOf(indicator)
        .filter((each) => each !== 'plan')
        .map((each) => keyOf(indicator.id, each)),
    );
    return keys.indexOf(keyOf(id, part)) + 11;
  }
}

function legacyOf(field: LegacyRemark['field'], cell: string, raw = ''): readonly LegacyRemark[] {
  const words = legacyWords(raw);
  return words === null ? [] : [{ field, cell, raw, ...words }];
}

const keyOf = (id: string, part: EntryPart): string => `${id} ${part}`;

function partsOf(indicator: Indicator): readonly EntryPart[] {
  return indicator.method.kind === 'ratio' ? ['value', 'numerator', 'denominator', 'plan'] : ['value', 'plan'];
}

/** A figure that meets the target. */
function aimedAt(target: Target): number {
  const goal = Math.max(...goalsOf(target));
  return target.kind === 'greaterThan' ? goal + 1 : goal;
}

function cellOf(text: string): RawCell | undefined {
  const cell = { row: 1, column: 1, formula: null, format: null };
  if (text === '(blank)') return undefined;
  if (text === '(date)') return { ...cell, kind: 'number', value: 46_089, format: 'd-mmm' };
  if (text === 'TRUE') return { ...cell, kind: 'boolean', value: true };
  if (text.startsWith('#')) return { ...cell, kind: 'error', value: text };
  if (text.startsWith('=')) return { ...cell, kind: 'uncached', value: null, formula: text.slice(1) };
  if (text.startsWith('"')) return { ...cell, kind: 'text', value: text.slice(1, -1) };
  const formatted = /^(\S+) \((.+)\)$/.exec(text);
  if (formatted) return { ...cell, kind: 'number', value: Number(formatted[1]), format: formatted[2] ?? null };
  const number = Number(text);
  return Number.isNaN(number) ? { ...cell, kind: 'text', value: text } : { ...cell, kind: 'number', value: number };
}

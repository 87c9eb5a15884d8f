import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import { isPeriod } from '../../../catalogue/Period';
import type { Roster } from '../../../catalogue/Roster';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { formatNumber } from '../../../numbers/formatNumber';
import type { Words } from '../../../words/shape/Words';
import { labelIn } from '../parts/labelIn';
import { actOf } from './actOf';
import { describeDifferences } from './describeDifferences';
import { describeDoubt } from './describeDoubt';
import { baseName } from '../../../kernel/baseName';
import { ASK, LEAVE, type Conflict } from '../../../compilation/model/Conflict';
import { momentText } from '../../contract/parts/moment';

/** A conflict in words. */
export interface ConflictText {
  readonly kind: string;
  /** What it is about, a sentence. */
  readonly what: string;
  /** In the order of the conflict's choices. */
  readonly choices: readonly string[];
  readonly rule: string;
  readonly applied: string;
  readonly state: string;
}

/** Says what a conflict is about, what can be chosen, and what applies by which rule. */
export function describeConflict(
  conflict: Conflict,
  { catalogue, roster }: { readonly catalogue: Catalogue; readonly roster: Roster },
  words: Words,
): ConflictText {
  const own = words.campaign.conflicts;
  const { about, rule } = conflict;
  const choices = conflict.choices.map(({ id, form }) => {
    if (form === null) return own.acts[actOf(id)];
    const time = form.sent === null ? own.noTime : momentText(form.sent.time, words.date);
    return own.form(baseName(form.file), time, own.stamps[form.stamp]);
  });
  const place = conflict.choices.findIndex(({ id }) => id === conflict.applied);
  return {
    kind: own.kinds[about.kind],
    what: sentence(conflict, catalogue, roster, words),
    choices,
    rule: own.rules[rule],
    applied: choices[place] ?? (conflict.applied === LEAVE ? own.acts.leave : conflict.applied),
    state: stateOf(conflict, words),
  };
}

function stateOf({ decision, isOpen }: Conflict, words: Words): string {
  const { states } = words.campaign.conflicts;
  if (isOpen) return decision?.choice === ASK ? states.asked : states.open;
  return decision?.choice ? states.decided : states.byRule;
}

function sentence(
  { about, file, choices, more }: Conflict,
  catalogue: Catalogue,
  roster: Roster,
  words: Words,
): string {
  const own = words.campaign.conflicts;
  const name = baseName(file);
  const period = (text: string): string => (isPeriod(text, Number(text.slice(0, 4))) ? words.period(text) : text);
  switch (about.kind) {
    case 'severalForms':
      return [
        own.severalForms(choices.length + (more ?? 0)),
        ...(about.differences === undefined ? [] : [describeDifferences(about.differences, catalogue, words)]),
      ].join(' ');
    case 'stampMisfit':
      return own.stampMisfit(name, about.count);
    case 'otherCatalogue':
      return own.otherCatalogue(name, about.found, about.expected);
    case 'otherPeriod':
      return own.otherPeriod(name, period(about.found), period(about.expected));
    case 'doubtful': {
      const indicator = findIndicator(catalogue, about.indicator);
      if (indicator === undefined) return own.doubtful(about.indicator, '');
      const doubts = about.doubts.map((doubt) => describeDoubt(doubt, indicator, words));
      return own.doubtful(`${labelIn(words, indicator)} (${about.indicator})`, doubts.join('; '));
    }
    case 'notLead': {
      const indicator = findIndicator(catalogue, about.indicator);
      const decimals = indicator ? unitOfMeasureOf(catalogue, indicator).decimals : 0;
      const number = (value: number | null): string =>
        value === null ? own.noValue : formatNumber(value, { decimals, language: words.language });
      const label = indicator ? labelIn(words, indicator) : '';
      const lead = findUnit(roster, about.lead)?.name ?? about.lead;
      return own.notLead(`${label} (${about.indicator})`, number(about.value), lead, number(about.leadValue));
    }
  }
}

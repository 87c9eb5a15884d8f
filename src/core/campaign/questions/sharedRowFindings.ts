import type { Catalogue } from '../../catalogue/Catalogue';
import { findUnit } from '../../catalogue/findUnit';
import { isList } from '../../catalogue/questions/isList';
import type { ListQuestion } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { Roster } from '../../catalogue/Roster';
import type { CampaignAnswers } from '../../compilation/model/CampaignAnswers';
import type { FileFinding } from '../../compilation/model/CityReport';
import { makeFinding } from '../../validation/makeFinding';
import { unitsWithSameRow } from './unitsWithSameRow';

/** Units named in one remark; the others are counted. */
const NAMED = 5;

/**
 * Persons, collectives and commendations that several units name: a remark on the row of each, with the others' names. It
 * is no fault, as two people may bear one name. Of other lists, as peak periods, units have the same by nature.
 */
export function sharedRowFindings(
  answers: CampaignAnswers | null,
  catalogue: Catalogue,
  roster: Roster,
): readonly FileFinding[] {
  if (answers === null) return [];
  return questionsOf(catalogue)
    .filter(isList)
    .filter(namesSomeone)
    .flatMap((question) => {
      const rows = answers.rows.filter((row) => row.question === question.id);
      const othersOf = unitsWithSameRow(question, rows);
      return rows.flatMap((row): readonly FileFinding[] => {
        const others = othersOf(row);
        if (others.length === 0) return [];
        const units = others.slice(0, NAMED).map((unit) => findUnit(roster, unit)?.name ?? unit);
        const params = {
          question: question.id,
          row: row.row,
          text: String(row.values[0] ?? ''),
          units: units.join(', '),
          more: others.length - units.length,
        };
        const place = { indicator: null, part: null, sheet: row.sheet, cell: null };
        const finding = makeFinding('LIST_ROW_OTHER_UNIT', 'information', place, params);
        return [{ file: row.file, unit: row.unit, finding }];
      });
    });
}

function namesSomeone({ answer: { award, unique, columns } }: ListQuestion): boolean {
  return award !== null || columns.some(({ id, personal }) => personal && unique.includes(id));
}

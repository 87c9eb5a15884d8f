import type { ReportingUnit } from '../../../src/core/catalogue/Roster';
import { COMMUNES } from './campaignRoster';
import type { FormCells } from './campaignForm';

/**
 * What the commune of number i (1 to 114) reports, so that sums can be worked out on paper:
 *
 * - 18.1: 10 + i homes;
 * - 15.1: 400 + i of 1 000, 16.1: 568 of 1 000;
 * - 19.1 (phường, đặc khu) 96 of 100, 19.2 (xã, đặc khu) 91 of 100, 20.1 (phường, đặc khu) 33 of 100;
 * - 21.1: 1 for i ≤ 9, otherwise nothing occurred; 22.1: 80 of 100, 22.2: 19 of 20;
 * - 13.2, only to compare: i.
 */
export function communeResults(unit: ReportingUnit): FormCells {
  const i = numberOf(unit);
  const ratio = (id: string, top: number, bottom: number): FormCells => ({
    [`CT_${id}_TU`]: top,
    [`CT_${id}_MAU`]: bottom,
  });
  const isWard = unit.kind !== 'xa';
  const isRural = unit.kind !== 'phuong';
  return {
    CT_18_1: 10 + i,
    ...ratio('15_1', 400 + i, 1000),
    ...ratio('16_1', 568, 1000),
    ...(isWard ? { ...ratio('19_1', 96, 100), ...ratio('20_1', 33, 100) } : {}),
    ...(isRural ? ratio('19_2', 91, 100) : {}),
    CT_21_1: i <= 9 ? 1 : '-',
    ...ratio('22_1', 80, 100),
    ...ratio('22_2', 19, 20),
    CT_13_2: i,
  };
}

/** In February: it plans 60 homes. */
export const COMMUNE_PLAN: FormCells = { KH_18_1: 60 };

function numberOf({ code }: ReportingUnit): number {
  return COMMUNES.findIndex((unit) => unit.code === code) + 1;
}

/** What the lead bodies report, by code: the plan's targets, so that its relations hold. */
export const LEAD_RESULTS: Readonly<Record<string, FormCells>> = {
  'HP-TK': {
    CT_1_1: 13,
    CT_1_2: 15.16,
    CT_1_3: 11,
    CT_1_4: 2,
    CT_1_5: 11,
    CT_2_1: 7944.5,
    CT_3_1: 31,
    CT_4_1: 15.5,
    CT_4_2: 45.8,
    CT_4_3: 63,
    CT_6_1: 363000,
    CT_7_1: 52,
    CT_10_1: 51.5,
    CT_11_1: 10.6,
    CT_15_1_TU: 52155,
    CT_15_1_MAU: 114000,
    CT_17_1: 0.795,
  },
  'HP-STC': { CT_5_1: 194935.654, CT_12_1: 4, CT_13_1: 60195, CT_13_2: 7500, CT_14_2: 5, CT_14_4: 5 },
  'HP-THUE': { CT_5_2: 103166 },
  'HP-HQ': { CT_5_3: 84200 },
  'HP-CVHH': { CT_8_1: 238 },
  'HP-SVHTTDL': { CT_9_1: 16.08 },
  'HP-SKHCN': { CT_14_1: 5 },
  'HP-SNV': { CT_14_3: 3 },
  'HP-BHXH': { CT_16_1_TU: 64752, CT_16_1_MAU: 114000 },
  'HP-SXD': { CT_18_1: 7600, CT_20_1_TU: 1551, CT_20_1_MAU: 4700 },
  'HP-SNNMT': { CT_19_1_TU: 4512, CT_19_1_MAU: 4700, CT_19_2_TU: 6279, CT_19_2_MAU: 6900 },
  'HP-BCHQS': { CT_21_1: 9 },
  'HP-CA': { CT_22_1_TU: 9120, CT_22_1_MAU: 11400, CT_22_2_TU: 2166, CT_22_2_MAU: 2280 },
};

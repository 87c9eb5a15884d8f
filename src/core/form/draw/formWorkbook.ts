import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import { formSheet } from './formSheet';
import type { FormRequest } from './FormRequest';
import { FORM_STYLES } from '../contract/formStyles';
import { guideSheet } from './guideSheet';
import { IDENTITY_KEYS } from '../contract/identitySheet';
import { drawIdentitySheet } from './drawIdentitySheet';

/**
 * The official form of one unit and period as a workbook: *Biểu chỉ tiêu*, *Hướng dẫn* and the hidden identity. It
 * works in any spreadsheet program without the add-in: native validation, locked cells, live formulas.
 */
export function formWorkbook(request: FormRequest): DrawnWorkbook {
  const { catalogue, unit, period, words } = request;
  const statuses = Object.values(words.dataStatus);
  const identity = {
    [IDENTITY_KEYS.kind]: 'form',
    [IDENTITY_KEYS.plan]: catalogue.plan.id,
    [IDENTITY_KEYS.unit]: unit.code,
    [IDENTITY_KEYS.period]: period,
    [IDENTITY_KEYS.template]: catalogue.plan.version,
  };
  const form = formSheet(request);
  return {
    sheets: [form.sheet, guideSheet(request), drawIdentitySheet(identity, statuses)],
    activeSheet: form.sheet.name,
    styles: { ...FORM_STYLES, ...form.styles, identity: { numberFormat: '@' } },
    names: form.names,
    properties: identity,
    title: `${catalogue.form.title} – ${unit.name}`,
    creator: 'Chỉ tiêu',
  };
}

/**
 * Number formats that files refer to by number alone (ECMA-376 part 1, 18.8.30), at their numbers. Formats whose
 * code depends on the language of the program (5 to 8, 14, 22, 27 to 36, 41 to 44, 50 to 58) stand as in English;
 * an empty text is a number that the standard leaves free.
 */
export const BUILT_IN_FORMATS: readonly string[] = [
  'General', '0', '0.00', '#,##0', '#,##0.00', '$#,##0_);($#,##0)', '$#,##0_);[Red]($#,##0)',
  '$#,##0.00_);($#,##0.00)', '$#,##0.00_);[Red]($#,##0.00)', '0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??',
  'mm-dd-yy', 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm AM/PM', 'h:mm:ss AM/PM', 'h:mm', 'h:mm:ss', 'm/d/yy h:mm',
  '', '', '', '', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'm/d/yy', 'yyyy/m/d', 'h:mm', 'h:mm:ss', 'h:mm', 'h:mm:ss',
  'yyyy/m/d', '#,##0_);(#,##0)', '#,##0_);[Red](#,##0)', '#,##0.00_);(#,##0.00)', '#,##0.00_);[Red](#,##0.00)',
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  'mm:ss', '[h]:mm:ss', 'mm:ss.0', '##0.0E+0', '@',
  'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d', 'yyyy/m/d',
]; // prettier-ignore

/** How each part of a workbook begins. */
export const XML_PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

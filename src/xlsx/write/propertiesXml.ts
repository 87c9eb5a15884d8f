import { escapeAttribute, escapeText } from './escapeXml';
import { XML_PROLOG } from './xmlProlog';

/** The part `docProps/core.xml`. It carries no time, so that the same drawing gives the same bytes. */
export function corePropertiesXml(title: string | undefined, creator: string | undefined): string {
  return (
    `${XML_PROLOG}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    (title === undefined ? '' : `<dc:title>${escapeText(title)}</dc:title>`) +
    (creator === undefined ? '' : `<dc:creator>${escapeText(creator)}</dc:creator>`) +
    '</cp:coreProperties>'
  );
}

/** The part `docProps/custom.xml`; the format id and the first number (2) are those of MS-OSHARED 2.3.3.2.2. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const items = Object.entries(properties).map(
    ([name, value], place) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${place + 2}" name="${escapeAttribute(name)}">` +
      `<vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_PROLOG}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`
  );
}

/** An index is named so, or by its letters. */
const INDEX =
  /^(?:(?:các\s+)?chỉ số(?!\p{L})|(?:các\s+)?bộ chỉ số|(?:PCI|PAPI|SIPAS|PGI|DTI|DDCI|PII|PAR[\s-]?INDEX|ICT)(?!\p{L}))/iu;

/** Subjects that share one target: several indices before “top n”. One that is no list comes back alone. */
export function subjectsOf(label: string): readonly string[] {
  const parts = label
    .replace(/^các\s+chỉ số\s*:?\s*/iu, 'Chỉ số ')
    .split(/\s*,\s*(?:và\s+)?|\s+và\s+/u)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => INDEX.test(part)) ? parts : [label];
}

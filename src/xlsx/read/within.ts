import { Tag, type XmlScanner } from './XmlScanner';

/** Shows each tag inside the one that was just opened, by its local name. The part must be there as a whole. */
export function within(scanner: XmlScanner, visit: (name: string) => void): void {
  if (scanner.selfClosing) return;
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    const tag = scanner.next();
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Open) visit(scanner.localName());
  }
}

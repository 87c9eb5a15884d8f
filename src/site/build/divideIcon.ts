import * as ts from 'typescript';
import { topLevel } from './topLevel';

/** An element of a drawing, as the icons' library writes it down. */
interface Drawn {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly Drawn[];
}

/** A module with an icon in two: the icon, which shows its drawing once the page has that, and the drawing. */
export interface DividedIcon {
  readonly icon: string;
  readonly drawing: string;
}

/** In place of a colour: whoever shows the icon says which. */
const SECOND_COLOUR = 'colorChannel1';

/**
 * Divides the module of one of Univer's icons. Null if its drawing speaks of parts by their names, which differ each
 * time that the icon is shown.
 *
 * @param id by which the drawing is known in the page
 * @param drawLater script that gives the module with `drawLater`
 * @param self how the icon's module asks for the drawing
 */
export function divideIcon(source: string, id: string, drawLater: string, self: string): DividedIcon | null {
  const statement = topLevel(source).find(({ declares }) => declares.includes('element'));
  if (!statement) throw new Error(`no drawing in the icon ${id}`);
  const { node } = statement;
  const svg = literal((node as ts.VariableStatement).declarationList.declarations[0]?.initializer) as Drawn;
  const parts = svg.children ?? [];
  if (parts.some(hasNames)) return null;
  const fill = parts.some(hasSecondColour) ? { fill: SECOND_COLOUR } : {};
  const element: Drawn = { ...svg, children: [{ tag: 'use', attrs: { href: `#${id}`, ...fill } }] };
  return {
    icon: [
      `import { drawLater } from ${JSON.stringify(drawLater)};`,
      source.slice(0, node.getStart()),
      `const element = ${JSON.stringify(element)};`,
      `drawLater(${JSON.stringify(id)}, () => import(/* webpackChunkName: "icons" */ ${JSON.stringify(self)}));`,
      source.slice(node.end),
    ].join('\n'),
    drawing: `export default ${JSON.stringify(parts.map(markup).join(''))};\n`,
  };
}

/** The value of an expression of texts, numbers, lists and objects. */
function literal(node: ts.Node | undefined): unknown {
  if (node && ts.isStringLiteral(node)) return node.text;
  if (node && ts.isNumericLiteral(node)) return Number(node.text);
  if (node && ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (!node || !ts.isObjectLiteralExpression(node)) throw new Error('a drawing is written in literals');
  return Object.fromEntries(
    node.properties
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [propertyName(name), literal(initializer)]),
  );
}

const propertyName = (name: ts.PropertyName): string =>
  ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();

function hasNames({ tag, attrs, children = [] }: Drawn): boolean {
  return tag === 'defs' || 'id' in attrs || 'mask' in attrs || children.some(hasNames);
}

function hasSecondColour({ attrs, children = [] }: Drawn): boolean {
  return attrs['fill'] === SECOND_COLOUR || children.some(hasSecondColour);
}

/** What has the second colour has no fill of its own, and so the one that the icon gives to the whole drawing. */
function markup({ tag, attrs, children = [] }: Drawn): string {
  const written = Object.entries(attrs)
    .filter(([, value]) => value !== SECOND_COLOUR)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${String(value)}"`);
  return `<${tag}${written.join('')}>${children.map(markup).join('')}</${tag}>`;
}

import { divideIcon } from '../../src/site/build/divideIcon';

const icon = (children: string): string =>
  `import { IconBase } from "./base.js";\nconst element = { "tag": "svg", attrs: { "viewBox": "0 0 16 16" }, "children": ${children} };\nexport const Icon = IconBase(element);\n`;

test('an icon shows a drawing that the page gets later; a second colour is given to it as a whole', () => {
  const shapes = `[
    { "tag": "path", "attrs": { "fill": "colorChannel1", "d": "M0 1" } },
    { "tag": "g", "attrs": { "fillOpacity": .2 }, "children": [{ "tag": "path", "attrs": { "d": "M2 3" } }] }
  ]`;
  const divided = divideIcon(icon(shapes), 'drawing-sum', '/page/drawIcons.ts', './sum.js?drawing');
  expect(divided?.icon.split('\n').filter((line) => line !== '')).toEqual([
    'import { drawLater } from "/page/drawIcons.ts";',
    'import { IconBase } from "./base.js";',
    'const element = {"tag":"svg","attrs":{"viewBox":"0 0 16 16"},"children":[{"tag":"use","attrs":{"href":"#drawing-sum","fill":"colorChannel1"}}]};',
    'drawLater("drawing-sum", () => import(/* webpackChunkName: "icons" */ "./sum.js?drawing"));',
    'export const Icon = IconBase(element);',
  ]);
  expect(divided?.drawing).toBe(
    'export default "<path d=\\"M0 1\\"></path><g fill-opacity=\\"0.2\\"><path d=\\"M2 3\\"></path></g>";\n',
  );
});

test('a drawing that names parts of itself stays whole', () => {
  expect(divideIcon(icon('[{ "tag": "g", "attrs": { "mask": "url(#a)" } }]'), 'a', 'b', 'c')).toBeNull();
  expect(divideIcon(icon('[{ "tag": "defs", "attrs": {} }]'), 'a', 'b', 'c')).toBeNull();
});

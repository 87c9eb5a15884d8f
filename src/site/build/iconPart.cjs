const path = require('node:path');
const { divideIcon } = require('./divideIcon');

const DRAWING = '?drawing';

/** Webpack loader: an icon without its drawing, which comes later (`divideIcon`). Option: `drawLater`, a module. */
module.exports = function iconPart(source) {
  const file = path.basename(this.resourcePath);
  const id = `drawing-${path.basename(file, '.js')}`;
  const divided = divideIcon(source, id, this.getOptions().drawLater, `./${file}${DRAWING}`);
  if (!divided) return source;
  return this.resourceQuery === DRAWING ? divided.drawing : divided.icon;
};

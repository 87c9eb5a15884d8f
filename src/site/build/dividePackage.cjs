const path = require('node:path');
const { divideModule } = require('./divideModule');

/** Webpack loader: one part of a library's module (`divideModule`). Options: `lists`, by the package's name; `part`. */
module.exports = function dividePackage(source) {
  const { lists, part } = this.getOptions();
  const [name] = /@univerjs[\\/][^\\/]+/.exec(this.resourcePath);
  return divideModule(source, lists[name.replace('\\', '/')], `./${path.basename(this.resourcePath)}`)[part];
};

const { replaceConstants } = require('./replaceConstants');

/** Webpack loader: other values for a module's constants (`replaceConstants`). Option: `values`. */
module.exports = function otherConstants(source) {
  return replaceConstants(source, this.getOptions().values);
};

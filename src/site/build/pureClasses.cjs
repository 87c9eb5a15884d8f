const { declareClassesPure } = require('./declareClassesPure');

/** Webpack loader: classes that nothing uses may be left out (`declareClassesPure`). */
module.exports = function pureClasses(source) {
  return declareClassesPure(source);
};

const { replaceConstants } = require('./replaceConstants');

/**
 * Webpack loader: other values for a module's constants (`replaceConstants`). Options: `values`; `imports`, the files of
 * what they speak of, by name.
 */
module.exports = function otherConstants(source) {
  const { values, imports = {} } = this.getOptions();
  const lines = Object.entries(imports).map(([name, file]) => `import { ${name} } from ${JSON.stringify(file)};\n`);
  return lines.join('') + replaceConstants(source, values);
};

const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');

/** Pictures of some size that a library has written into its script as text. */
const PICTURES = /(["'`])data:image\/(png|jpeg|gif);base64,([A-Za-z0-9+/=]{2000,})\1/g;

/**
 * Webpack loader: such pictures become files of their own, fetched when they are shown. A third of them would be lost
 * to base64, and all of them would be waited for before the page's first view.
 */
module.exports = function extractPictures(source) {
  return source.replaceAll(PICTURES, (_, __, type, base64) => {
    const content = Buffer.from(base64, 'base64');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const name = `hashed/${hash}.${type}`;
    this.emitFile(name, content);
    return `__webpack_public_path__ + ${JSON.stringify(name)}`;
  });
};

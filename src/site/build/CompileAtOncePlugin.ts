import type { Compiler } from 'webpack';
import { compileAtOnce } from './compileAtOnce';

/** Webpack plugin: browsers compile the modules of all scripts while they read them (`compileAtOnce`). */
export class CompileAtOncePlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CompileAtOncePlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        // After the minifier, which would take the parentheses away, and before the names get their hashes.
        { name: 'CompileAtOncePlugin', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 },
        (assets) => {
          for (const name of Object.keys(assets).filter((asset) => asset.endsWith('.js'))) {
            compilation.updateAsset(name, (source) => new sources.RawSource(compileAtOnce(String(source.source()))));
          }
        },
      );
    });
  }
}

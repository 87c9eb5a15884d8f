import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';
import { PROGRAM_VERSION } from '../programVersion';
import { manifestFor } from './manifestFor';
import { manifestProblems } from './manifestProblems';
import type { SiteOptions } from './siteOptions';
import { textPage } from './textPage';

/**
 * Webpack plugin: adds to a built site what is made rather than bundled (the manifest for its address, the pages of help
 * and support), and fails the build if the manifest is not right for what was built.
 */
export class SitePlugin {
  /** @param root the project's folder, with `manifest.xml` */
  constructor(
    private readonly root: string,
    private readonly options: SiteOptions,
  ) {}

  apply(compiler: Compiler): void {
    const read = (name: string): string => readFileSync(path.join(this.root, name), 'utf8');
    const manifest = manifestFor(read('manifest.xml'), PROGRAM_VERSION, this.options);
    compiler.hooks.thisCompilation.tap('SitePlugin', (compilation) => {
      compilation.fileDependencies.add(path.join(this.root, 'manifest.xml'));
      const add = (name: string, content: string): void => {
        compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
      };
      compilation.hooks.processAssets.tap(
        { name: 'SitePlugin', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          add('manifest.xml', manifest);
          add('help.html', textPage('help'));
          add('support.html', textPage('support'));
          add('text.css', read('src/site/text.css'));
        },
      );
    });
    compiler.hooks.afterEmit.tap('SitePlugin', (compilation) => {
      const place = { address: this.options.address, folder: compiler.outputPath };
      for (const problem of manifestProblems(manifest, place)) {
        compilation.errors.push(new compiler.webpack.WebpackError(`manifest.xml: ${problem}`));
      }
    });
  }
}

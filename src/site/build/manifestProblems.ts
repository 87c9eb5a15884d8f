import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_ADDRESS } from './siteOptions';

/** What a manifest is held against. */
export interface ManifestPlace {
  /** The address that it must be for; null takes any. */
  readonly address: string | null;
  /** The folder that will be served at that address; null looks for no files. */
  readonly folder: string | null;
}

/** Longest texts, by the manifest's reference (learn.microsoft.com, “Resources element”, “DisplayName”, “Description”). */
const LONGEST = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 } as const;
/** Pixels of the pictures that have no `size` of their own (“IconUrl”, “HighResolutionIconUrl”). */
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const URL_TAGS = /<(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)\b([^>]*)>/g;

/**
 * Everything for which Excel or an administrator would refuse a manifest, or an office would find nothing where it
 * leads: addresses that are not https, of another place or without a file, references without a resource, texts too
 * long or without their English, pictures of the wrong size. Whether it is the XML that Microsoft's schema asks for is
 * for `office-addin-manifest` to say.
 */
export function manifestProblems(manifest: string, { address, folder }: ManifestPlace): readonly string[] {
  const text = manifest.replaceAll(/<!--[^]*?-->/g, '');
  return [
    ...headProblems(text),
    ...addressProblems(text, address),
    ...(folder === null ? [] : fileProblems(text, folder)),
    ...resourceProblems(text),
    ...textProblems(text),
  ];
}

function headProblems(text: string): readonly string[] {
  const id = /<Id>([^<]*)<\/Id>/.exec(text)?.[1] ?? '';
  const version = /<Version>([^<]*)<\/Version>/.exec(text)?.[1] ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [`Id is no GUID: ${id}`]),
    ...(/^\d+(\.\d+){3}$/.test(version) ? [] : [`Version is not four numbers: ${version}`]),
  ];
}

interface ManifestUrl {
  readonly tag: string;
  readonly id: string | null;
  readonly value: string;
}

function urlsOf(text: string): readonly ManifestUrl[] {
  return Array.from(text.matchAll(URL_TAGS), ([, tag = '', rest = '']) => ({
    tag,
    id: attribute(rest, 'id'),
    value: attribute(rest, 'DefaultValue') ?? '',
  })).filter(({ value }) => value !== '');
}

function addressProblems(text: string, address: string | null): readonly string[] {
  const urls = urlsOf(text);
  const place = address ?? placeOf(urls[0]?.value ?? '');
  const problems = urls.flatMap(({ tag, value }) => {
    if (!value.startsWith('https://')) return [`${tag} is not https: ${value}`];
    return value.startsWith(`${place}/`) ? [] : [`${tag} leads elsewhere than ${place}: ${value}`];
  });
  const isDeployed = place !== DEVELOPMENT_ADDRESS;
  if (isDeployed && /localhost|127\.0\.0\.1/.test(text))
    problems.push('the developer’s own machine (localhost) is left');
  return problems;
}

/** The folder of the site that a file of its top, or of its assets, belongs to. */
function placeOf(url: string): string {
  return url.replace(/\/(assets\/)?[^/]*$/, '');
}

function fileProblems(text: string, folder: string): readonly string[] {
  return urlsOf(text).flatMap(({ tag, id, value }) => {
    const name = /\/((?:assets\/)?[^/?#]*)([?#].*)?$/.exec(value)?.[1] ?? '';
    const file = path.join(folder, name);
    if (name === '' || !existsSync(file)) return [`${tag} has no file: ${value}`];
    const size = ICON_SIZES[tag] ?? (tag === 'bt:Image' ? imageSizeOf(text, id) : null);
    if (size === null) return [];
    const png = readFileSync(file);
    // The header of a PNG: width and height stand at bytes 16 and 20.
    const isRight = png.readUInt32BE(16) === size && png.readUInt32BE(20) === size;
    return isRight ? [] : [`${tag} is not ${size} pixels wide and high: ${value}`];
  });
}

function imageSizeOf(text: string, id: string | null): number | null {
  const use = Array.from(text.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)).find(([, , resid]) => resid === id);
  return use === undefined ? null : Number(use[1]);
}

function resourceProblems(text: string): readonly string[] {
  const used = new Set(Array.from(text.matchAll(/\bresid="([^"]+)"/g), ([, id]) => id));
  const there = new Set(Array.from(text.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g), ([, id]) => id));
  return [
    ...[...used].filter((id) => !there.has(id)).map((id) => `resource ${String(id)} is missing`),
    ...[...there].filter((id) => !used.has(id)).map((id) => `resource ${String(id)} is not used`),
  ];
}

function textProblems(text: string): readonly string[] {
  const problems: string[] = [];
  for (const [name, longest] of Object.entries(LONGEST)) {
    const tag = name.endsWith('Strings') ? `bt:${name}` : name;
    const part = new RegExp(`<${tag}\\b[^]*?</${tag}>`).exec(text)?.[0] ?? '';
    for (const [, , value = ''] of part.matchAll(/\b(DefaultValue|Value)="([^"]*)"/g)) {
      if (value.length > longest) problems.push(`longer than ${longest} characters in ${name}: ${value}`);
    }
    const texts = part.match(/\bDefaultValue=/g)?.length ?? 0;
    const english = part.match(/Override Locale="en-US"/g)?.length ?? 0;
    if (texts === 0 || texts !== english) problems.push(`${name}: ${texts} texts, ${english} in English`);
  }
  return problems;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

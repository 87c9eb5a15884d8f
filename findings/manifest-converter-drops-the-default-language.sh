#!/usr/bin/env bash
# office-addin-manifest-converter 0.4.1, Microsoft's way from the XML manifest to the unified one: where the default locale is
# another and English stands beside it as an override for en-US, the unified manifest says vi-vn as its default language and
# speaks English, and the Vietnamese stands nowhere; its console says nothing. With an override for fr-FR alone the default is
# kept. So the names and tips that users see are to be put back by hand. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund office-addin-manifest-converter@0.4.1
cat > try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const manifest = (locale) => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>0b6f8a52-4a0f-4a7c-9d55-2f1d0e6c7a10</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Office</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="Biểu mẫu"><Override Locale="${locale}" Value="Forms" /></DisplayName>
  <Description DefaultValue="Biểu mẫu của cơ quan"><Override Locale="${locale}" Value="Forms of an office" /></Description>
  <IconUrl DefaultValue="https://example.com/32.png" />
  <HighResolutionIconUrl DefaultValue="https://example.com/64.png" />
  <SupportUrl DefaultValue="https://example.com/help" />
  <Hosts><Host Name="Workbook" /></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://example.com/pane.html" /></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>`;
const seen = ['en-US', 'fr-FR'].map((locale) => {
  writeFileSync('manifest.xml', manifest(locale));
  execFileSync('npx', ['office-addin-manifest-converter', 'convert', 'manifest.xml', '-o', locale]);
  const files = readdirSync(locale);
  const { localizationInfo, name } = JSON.parse(readFileSync(`${locale}/manifest.json`, 'utf8'));
  const isKept = files.some((file) => readFileSync(`${locale}/${file}`, 'utf8').includes('Biểu mẫu'));
  return `${localizationInfo.defaultLanguageTag} is called ${name.short}, ${isKept ? 'kept' : 'Vietnamese is gone'}`;
});
console.log(`Converted, beside en-US: ${seen[0]}; beside fr-FR: ${seen[1]}`);
process.exit(seen.join() === 'vi-vn is called Forms, Vietnamese is gone,vi-vn is called Biểu mẫu, kept' ? 0 : 1);
JS
node try.mjs

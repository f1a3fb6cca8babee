import type { Brand } from '../brand/brand.ts'
import { headersOf, types } from './headers.ts'

/** What IIS has to be told. What may be set above it already is removed first: the same twice is an error there. */
export function iisConfig(brand: Pick<Brand, 'site' | 'publish'>): string {
  const headers = headersOf(brand).map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${value}" />`,
  )
  const mimeMaps = types.map(
    ([ending, type]) => `      <remove fileExtension="${ending}" />
      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  )
  // From the folder of the whole site on, and not from that of this file.
  const errorPage = `${brand.site.base.slice(1)}404.html`.replaceAll('/', '\\')
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by "npm run build"; docs/publish/iis.md says where it goes. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${errorPage}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <!-- A browser asks each time whether a page has changed. -->
      <clientCache cacheControlMode="DisableCache" />
${mimeMaps.join('\n')}
    </staticContent>
  </system.webServer>
  <!-- These files are called after what is in them, and never change. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}

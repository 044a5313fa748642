import { FILE_TYPES, isText } from './file-types.ts';
import { securityHeaders } from './headers.ts';
import type { Hosting } from './hosting.ts';

const type = (extension: string, name: string): string[] => [
  `      <remove fileExtension=".${extension}" />`,
  `      <mimeMap fileExtension=".${extension}" mimeType="${name}${isText(name) ? '; charset=utf-8' : ''}" />`,
];

/** `web.config` for IIS 7 and later, which refuses the types that it does not know (https://learn.microsoft.com/iis/configuration/). */
export const iisSettings = ({ base, policy }: Hosting): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- Réglages du carnet pour IIS, écrits à chaque construction. À copier à côté de index.html. -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(FILE_TYPES)
  .flatMap(([extension, name]) => type(extension, name))
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${securityHeaders(policy)
  .flatMap(({ name, value }) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${value}" />`,
  ])
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
  </system.webServer>
</configuration>
`;

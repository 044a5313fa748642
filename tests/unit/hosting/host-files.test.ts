import { describe, expect, it } from 'vitest';
import { FILE_TYPES, isText } from '../../../src/hosting/file-types.ts';
import { CACHE, HASHED_FOLDERS, securityHeaders, TRANSPORT } from '../../../src/hosting/headers.ts';
import { HOST_FILES } from '../../../src/hosting/host-files.ts';

const POLICY = "script-src 'self' 'sha256-abc+/='; frame-ancestors 'none'";
const wanted = Object.fromEntries(securityHeaders(POLICY).map(({ name, value }) => [name, value]));
const textTypes = Object.fromEntries(
  Object.entries(FILE_TYPES).map(([end, type]) => [end, isText(type) ? `${type}; charset=utf-8` : type]),
);

/** The settings of a host without the lines that it does not read. */
function settings(file: string, base = '/'): string {
  const write = HOST_FILES[file];
  if (write === undefined) throw new Error(`no such file: ${file}`);
  return write({ base, policy: POLICY }).replaceAll(/^\s*#.*$/gm, '');
}

/** Pairs that a pattern finds in a text. */
const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

/** Headers that a host is told to send with every file, as each language says it. */
const SENT: readonly (readonly [string, RegExp])[] = [
  ['.htaccess', /^ {2}Header always set ([\w-]+) "([^"]*)"$/gm],
  ['hebergement/nginx.conf', /^add_header ([\w-]+) "([^"]*)" always;$/gm],
  ['hebergement/caddyfile', /^\t([A-Z][\w-]+) "([^"]*)"$/gm],
  ['hebergement/web.config', /<add name="([\w-]+)" value="([^"]*)" \/>/g],
];

describe('headers', () => {
  it.each(SENT)('%s sends those of the carnet, and no other', (file, pattern) => {
    expect(pairs(settings(file), pattern)).toEqual(wanted);
  });

  it('lighttpd sends them too, and asks for every file again', () => {
    const [always = '', secure = ''] = settings('hebergement/lighttpd.conf').split(
      '$HTTP["scheme"] == "https"',
    );
    const headers = /^\s+"([A-Z][\w-]+)" => "([^"]*)",$/gm;
    expect(pairs(always, headers)).toEqual({ ...wanted, [CACHE.other.name]: CACHE.other.value });
    expect(pairs(secure, headers)).toEqual({ [TRANSPORT.name]: TRANSPORT.value });
  });

  it('_headers gives every path its headers once, over HTTPS, and keeps what never changes', () => {
    const [, ...rules] = settings('_headers').split(/^(?=\/)/m);
    const read = Object.fromEntries(
      rules.map((rule) => [rule.split('\n')[0], pairs(rule, /^ {2}([\w-]+): (.*)$/gm)]),
    );
    expect(read).toEqual({
      '/*': { ...wanted, [TRANSPORT.name]: TRANSPORT.value },
      ...Object.fromEntries(
        HASHED_FOLDERS.map((folder) => [`/${folder}/*`, { [CACHE.hashed.name]: CACHE.hashed.value }]),
      ),
    });
  });

  it('no host promises HTTPS for a name that it may share, unless it speaks HTTPS', () => {
    expect(settings('.htaccess')).not.toContain(TRANSPORT.name);
    expect(settings('hebergement/web.config')).not.toContain(TRANSPORT.name);
    expect(settings('hebergement/nginx.conf')).toMatch(
      /if \(\$https = "on"\) \{\s+set \$carnet_https "max-age/,
    );
    expect(settings('hebergement/caddyfile')).toMatch(
      /@carnet_https protocol https\s+header @carnet_https Strict/,
    );
  });
});

describe('types', () => {
  it.each([
    ['.htaccess', /^ {2}AddType (\S+) (.+)$/gm],
    ['hebergement/nginx.conf', /^ {2}([a-z]+\/[\w.+-]+) ([\w ]+);$/gm],
  ] as const)('%s knows every type, and that texts are UTF-8', (file, pattern) => {
    const text = settings(file);
    const types = [...text.matchAll(pattern)].flatMap(([, type = '', ends = '']) =>
      ends.split(' ').map((end) => [end.replace('.', ''), type]),
    );
    expect(Object.fromEntries(types)).toEqual(FILE_TYPES);
    expect(text).toMatch(/^\s*(?:AddCharset|charset) utf-8/m);
  });

  it.each([
    ['hebergement/lighttpd.conf', /^ {2}"\.(\w+)" => "([^"]*)",$/gm],
    ['hebergement/web.config', /<mimeMap fileExtension="\.(\w+)" mimeType="([^"]*)" \/>/g],
  ] as const)('%s knows every type with its encoding', (file, pattern) => {
    expect(pairs(settings(file), pattern)).toEqual(textTypes);
  });

  it('Caddy and busybox know them too', () => {
    const caddy = [...settings('hebergement/caddyfile').matchAll(/path (\*.+)\n.*Content-Type "([^"]*)"/g)];
    expect(
      Object.fromEntries(
        caddy.flatMap(([, ends = '', type = '']) =>
          ends.split(' ').map((end) => [end.replace('*.', ''), type]),
        ),
      ),
    ).toEqual(textTypes);
    expect(pairs(settings('hebergement/busybox.conf'), /^\.(\w+):(.+)$/gm)).toEqual(FILE_TYPES);
  });
});

describe('the page for what is missing', () => {
  it.each([
    ['hebergement/busybox.conf', /^E404:(.+)$/m, '404.html', 'x/y/404.html'],
    ['hebergement/web.config', /path="(.+)" responseMode/, '/404.html', '/x/y/404.html'],
  ] as const)('%s names it from the root of the host', (file, pattern, atRoot, below) => {
    expect(pattern.exec(settings(file))?.[1]).toBe(atRoot);
    expect(pattern.exec(settings(file, '/x/y/'))?.[1]).toBe(below);
  });

  it.each([
    '_headers',
    '.htaccess',
    'hebergement/nginx.conf',
    'hebergement/caddyfile',
    'hebergement/lighttpd.conf',
  ])('%s holds at any path', (file) => {
    expect(settings(file, '/x/y/')).toBe(settings(file));
  });
});

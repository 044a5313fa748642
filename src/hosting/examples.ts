/** Where a site lies on a server, and under which address it is shown. */
export interface Place {
  /** Folder of the site, without a final `/`. */
  readonly folder: string;
  /** Folder that the server shows at its root: that of the site, or one above it. */
  readonly root: string;
  /** Path of the site on its host, from `/` to `/`. */
  readonly path: string;
  /** Name and port by which the server is called. */
  readonly address: string;
}

/** What to write to publish a site on a server. The guide shows it, and the tests start the servers with it. */
export const EXAMPLES = {
  nginx: ({ folder, root, path, address }) => `server {
  ${address}
  root ${root};
  set $carnet ${path};
  include ${folder}/hebergement/nginx.conf;
}`,

  apache: ({ folder }) => `<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>`,

  caddy: ({ folder, path, address }) =>
    path === '/'
      ? `${address} {
  root * ${folder}
  import ${folder}/hebergement/caddyfile
}`
      : `${address} {
  handle_path ${path}* {
    root * ${folder}
    import ${folder}/hebergement/caddyfile
  }
}`,

  lighttpd: ({ folder, root }) => `server.document-root = "${root}"
var.carnet = "${folder}"
include var.carnet + "/hebergement/lighttpd.conf"`,

  busybox: ({ folder, root, address }) =>
    `busybox httpd -f -p ${address} -h ${root} -c ${folder}/hebergement/busybox.conf`,

  python: ({ root, address }) => `python3 -m http.server ${address} --directory ${root}`,
} as const satisfies Record<string, (place: Place) => string>;

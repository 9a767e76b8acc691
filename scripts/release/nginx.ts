// nginx.conf of a release.
import {
  cacheControl,
  cachingOf,
  commonHeaders,
  contentTypes,
  policyOf,
  policyOfOtherFiles,
  type Page,
} from './headers';

/** Under which path of the server the files are, in the configuration as it is given; an office may change it. */
const folder = '/ziping/';

/** In nginx a text with quotes inside is put in the other kind of quotes; policies have only single ones. */
const quoted = (text: string): string => `"${text}"`;

const escaped = (path: string): string => path.replaceAll('.', '\\.');

/** What is kept, by path; only what was found: a missing file must not be missing for a year. */
function cachingLines(): readonly string[] {
  const kept = ['static/x.js', 'assets/x.png'].map((example) => cacheControl[cachingOf(example)]);
  return [
    `    default ${quoted(cacheControl.never)};`,
    `    ~^(200|206|304)${folder}static/ ${quoted(kept[0] ?? '')};`,
    `    ~^(200|206|304)${folder}assets/(?!.*\\.html$) ${quoted(kept[1] ?? '')};`,
  ];
}

/** The whole file: goes into nginx's conf.d folder after name, certificate and folder were put in. */
export function nginxConf(pages: readonly Page[]): string {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `            ${type.split(';')[0] ?? ''} ${ending};`,
  );
  const withCharset = Object.values(contentTypes)
    .filter((type) => type.includes('charset'))
    .map((type) => type.split(';')[0] ?? '');
  return `# 绩效自评助手：nginx 配置。放进 /etc/nginx/conf.d/，改好 server_name、证书和 alias 三处，然后 nginx -t && systemctl reload nginx。
# Made by \`npm run release\` from scripts/release/headers.ts. Goes into /etc/nginx/conf.d/; change server_name, certificate and alias.
# 换一个子路径时，把本文件里的 ${folder} 全部换掉。

map "$status$uri" $ziping_caching {
${cachingLines().join('\n')}
}

map $uri $ziping_policy {
    default ${quoted(policyOfOtherFiles)};
${pages.map((page) => `    ~^${folder}${escaped(page.path)}$ ${quoted(policyOf(page))};`).join('\n')}
}

server {
    listen 443 ssl;
    server_name jx.example.cn;                      # ① 服务器的名字
    ssl_certificate     /etc/nginx/ziping.crt;      # ② 证书（含中间证书）和私钥
    ssl_certificate_key /etc/nginx/ziping.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

    location = ${folder}web.config { return 404; }

    location ${folder} {
        alias /srv/ziping/site/;                    # ③ 发布包里的 site 文件夹
        limit_except GET { deny all; }

        add_header Cache-Control $ziping_caching always;
        add_header Content-Security-Policy $ziping_policy always;
${commonHeaders.map(({ name, value }) => `        add_header ${name} ${quoted(value)} always;`).join('\n')}

        types {
${types.join('\n')}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${withCharset.filter((type) => type !== 'text/html').join(' ')};
        gzip on;
        gzip_types ${withCharset.filter((type) => type !== 'text/html').join(' ')} image/svg+xml;
    }
}
`;
}

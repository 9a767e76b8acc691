// README.txt of a release: which file is for what.

/** Chinese first; read in an editor, so plain text. `version` is the release's. */
export function readme(version: string): string {
  return `绩效自评助手 ${version}

给单位的信息技术人员。不需要 npm，不需要安装程序，不需要连互联网。

1. 把 site 文件夹里的全部内容放到单位的 https 网页服务器上（nginx：deploy/nginx.conf；IIS：site/web.config 已经放好）。
2. 双击 configure.html，填那个文件夹的网址，得到 manifest.xml。
3. 按 deploy.md 把 manifest.xml 部署出去（集中部署、共享文件夹，或先在一台电脑上侧载试用）。
4. 在一台电脑上照 real-excel-checklist.md 走一遍（20 分钟，样表在 samples 文件夹）。

  site/                     网页服务器要放的全部文件
  configure.html            填网址，生成清单
  manifest-template.xml     清单模板（configure.html 打不开时手工替换 @ADDRESS@）
  manifest-selftest-template.xml   自检页的清单模板
  deploy.md                 部署、证书、更新、退回、老版本 Excel 和 WPS
  real-excel-checklist.md   真机检查清单
  organisation.md           单位统一设置（样例在 site/assets/organisation.example.json）
  privacy.md、security.md   隐私和安全
  samples/                  检查时用的自评表
  bom.json                  组件清单（CycloneDX）
  THIRD-PARTY-LICENCES.txt  组件的许可证
  SHA256SUMS                校验值：sha256sum -c SHA256SUMS

----------------------------------------------------------------------

Self-evaluation Assistant ${version}, for the IT department: no npm, no installer, no internet.

1. Put the content of the folder site on your https server (nginx: deploy/nginx.conf; IIS: site/web.config is in place).
2. Open configure.html with a double click, type the address of that folder, take manifest.xml.
3. Deploy manifest.xml as deploy.md says (central deployment, shared folder, or sideloading on one computer first).
4. Go through real-excel-checklist.md on one computer (20 minutes, with the files in samples).
`;
}

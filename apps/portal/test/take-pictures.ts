/*
 * The pictures of README.md and of docs/huong-dan/, taken from the real product: `npm run pictures -w @thidua/portal`,
 * after `npm run archive`. They show the notices of the archive, and a change of one of them as a reviewer meets it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser, serveArchive } from './browser.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const images = join(root, 'docs/images');
const command = join(root, 'packages/cli/bin/thidua.js');

/** A change such as reviewers meet: the period of an issued notice, without a correction, and a figure of a draft. */
const edits = [
  [
    'lao-cai/2022/lao-dong-gioi-lao-dong-sang-tao-lao-cai-2022.thidua',
    'thời gian  năm 2022',
    'thời gian  từ ngày ban hành đến 31/03/2023',
  ],
  ['lao-cai/2022/vp-ubnd-lao-cai-quy-3-2022.thidua', '98% công chức', '95% công chức'],
  ['lao-cai/2022/vp-ubnd-lao-cai-quy-3-2022.thidua', ': 98% cc-vc-hđlđ', ': 95% cc-vc-hđlđ'],
] as const;

/** The report of that change, as HTML. */
function reportOfChange(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pictures-'));
  try {
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Người soạn', '-c', 'user.email=soan@example.org', ...args],
        {
          cwd: folder,
          stdio: 'ignore',
        },
      );
    cpSync(join(root, 'campaigns'), join(folder, 'campaigns'), { recursive: true });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Trước');
    for (const [name, before, after] of edits) {
      const file = join(folder, 'campaigns', name);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(before)) throw new Error(`${name} has no “${before}” any more`);
      writeFileSync(file, text.replace(before, after));
    }
    git('commit', '--all', '--quiet', '--message', 'Sau');
    const args = [command, 'report', 'HEAD~1', 'HEAD', '--format', 'html'];
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The shipped browser has no font with arrows and boxes, which every reader's machine has: a page that leaves the font
 * to the machine gets them from DejaVu.
 */
const dejaVu = readFileSync(
  fileURLToPath(
    import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'),
  ),
).toString('base64');
const withSigns = `
@font-face { font-family: Signs; src: url(data:font/woff2;base64,${dejaVu}) }
body { font-family: "Open Sans", Signs }
li::marker, li::before { font-family: Signs }
`;

const site = await serveArchive();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, bypassCSP: true });
/** A face that is late waits for the next page, so each page is opened a second time. */
const take = async (name: string, address: string, style = '') => {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.goto(address);
  if (style !== '') await page.addStyleTag({ content: style });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(images, name) });
};

const report = join(mkdtempSync(join(tmpdir(), 'thidua-report-')), 'report.html');
writeFileSync(report, reportOfChange());
const movement = '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/';
await take('archive.png', `${site.origin}${movement}`);
await take('huong-dan/bao-cao.png', pathToFileURL(report).href, withSigns);
rmSync(join(report, '..'), { recursive: true });

await browser.close();
await site.close();

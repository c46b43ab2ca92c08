// Posts the report of a change as one comment of its pull or merge request, and updates that comment afterwards.
//   node packages/tooling/review-comment.mjs REPORT.md
// In GitHub Actions: GITHUB_TOKEN, REVIEW_NUMBER. In GitLab CI: REVIEW_TOKEN, a project access token. Both set the rest.
// REVIEW_PREVIEW, where there is one: the address of the archive as the change would leave it.
import { readFileSync } from 'node:fs';
import { hostOf } from './lib/comment-hosts.mjs';
import { messages, say, stop } from './lib/messages.mjs';
import { describe } from './lib/run.mjs';

/** Invisible, and the first line: by it the comment is found again. */
const mark = '<!-- thidua: report -->';

/** @param {string} address */
const previewLine = (address) =>
  `**Xem trước kho / Preview:** [${address}](${address}), giải nén rồi chạy / unpack, then \`npm run preview -- THƯ-MỤC\``;

try {
  const [report] = process.argv.slice(2);
  const host = hostOf(process.env);
  if (report === undefined || host === undefined) stop(messages.commentUsage);
  const preview = process.env.REVIEW_PREVIEW;
  const text = [
    mark,
    readFileSync(report, 'utf8').trimEnd(),
    ...(preview ? [previewLine(preview)] : []),
  ].join('\n\n');
  const before = await host.ownComment(mark);
  if (before === undefined) await host.create(text);
  else await host.update(before, text);
  say(before === undefined ? messages.commentPosted : messages.commentUpdated);
} catch (error) {
  stop(messages.commentFailed(describe(error)));
}

// Everything the scripts say, Vietnamese first, English beside it.

/** @typedef {{ vi: string, en: string }} Message */

export const messages = {
  /** @param {string} found */
  oldNode: (found) => ({
    vi: `Node.js ${found} quá cũ: cần Node.js 20.11 trở lên. Tải bản mới tại https://nodejs.org rồi chạy lại.`,
    en: `Node.js ${found} is too old: 20.11 or later is needed. Get it from https://nodejs.org and run again.`,
  }),
  /** @param {string} found @param {string} platform */
  noModernNode: (found, platform) => ({
    vi: `Không có sẵn bản Node.js 24 cho ${platform}, và Node.js ${found} của máy quá cũ. Cài Node.js 24 rồi chạy lại.`,
    en: `No packaged Node.js 24 for ${platform}, and this machine's Node.js ${found} is too old. Install Node.js 24 and run again.`,
  }),
  installing: {
    vi: 'Đang cài đặt theo package-lock.json (lần đầu mất khoảng một phút)…',
    en: 'Installing from package-lock.json (about a minute the first time)…',
  },
  noNpm: {
    vi: 'Không tìm thấy npm. Cài Node.js kèm npm 11 rồi chạy lại.',
    en: 'npm was not found. Install Node.js with npm 11 and run again.',
  },
  noNetwork: {
    vi: 'Không tải được các gói: máy không kết nối được tới kho gói npm. Kiểm tra mạng (hoặc proxy: npm config get proxy) rồi chạy lại cùng lệnh.',
    en: 'The packages could not be fetched: the npm registry cannot be reached. Check the network (or the proxy: npm config get proxy) and run the same command again.',
  },
  diskFull: {
    vi: 'Ổ đĩa đã đầy. Cần khoảng 1 GB trống; dọn bớt rồi chạy lại cùng lệnh.',
    en: 'The disk is full. About 1 GB is needed; make room and run the same command again.',
  },
  lockfileStale: {
    vi: 'package-lock.json không khớp với các tệp package.json. Chạy "npm run lockfile" rồi chạy lại.',
    en: 'package-lock.json does not match the package.json files. Run "npm run lockfile", then run again.',
  },
  /** @param {string} reason */
  installFailed: (reason) => ({
    vi: `Cài đặt không thành công. npm báo: ${reason}. Xoá thư mục node_modules rồi chạy lại; nếu vẫn lỗi, chạy "npm ci" để xem toàn bộ.`,
    en: `The install failed. npm says: ${reason}. Delete node_modules and run again; if it still fails, run "npm ci" to see everything.`,
  }),
  /** @param {string} value */
  badPort: (value) => ({
    vi: `"${value}" không phải là số cổng (1–65535). Ví dụ: PORT=4322 npm start`,
    en: `"${value}" is not a port number (1–65535). For example: PORT=4322 npm start`,
  }),
  /** @param {number} port @param {number} other */
  portTaken: (port, other) => ({
    vi: `Cổng ${port} đang được một chương trình khác dùng. Đóng chương trình ấy, hoặc chọn cổng khác: PORT=${other} npm start`,
    en: `Port ${port} is in use by another program. Close it, or choose another port: PORT=${other} npm start`,
  }),
  /** @param {string} host @param {string} code */
  cannotListen: (host, code) => ({
    vi: `Không mở được địa chỉ ${host} (${code}). Thử cổng khác, ví dụ: PORT=4322 npm start`,
    en: `Cannot listen on ${host} (${code}). Try another port, for example: PORT=4322 npm start`,
  }),
  campaignsBroken: {
    vi: 'Có lỗi trong campaigns/ (xem ở trên), nên kho lưu trữ chưa được dựng. Sửa các tệp ấy rồi chạy lại "npm start".',
    en: 'There are errors in campaigns/ (see above), so the archive was not built. Mend those files and run "npm start" again.',
  },
  /** @param {number} code */
  compilerFailed: (code) => ({
    vi: `Trình biên dịch không chạy được (mã ${code}), lý do ở trên; không phải lỗi của campaigns/. Thử "npm ci" rồi chạy lại; nếu vẫn lỗi, hãy báo cho dự án.`,
    en: `The compiler itself failed (code ${code}), for the reason above; campaigns/ is not at fault. Try "npm ci" and run again; if it still fails, report it to the project.`,
  }),
  /** @param {string} log */
  buildBroken: (log) => ({
    vi: `Không dựng được kho lưu trữ. Nhật ký đầy đủ: ${log}`,
    en: `The archive could not be built. The full log: ${log}`,
  }),
  /** @param {string[]} stages */
  stagesFailed: (stages) => ({
    vi: `KHÔNG ĐẠT: ${stages.join(', ')}`,
    en: `FAILED: ${stages.join(', ')}`,
  }),
  /** @param {string} what */
  unexpected: (what) => ({
    vi: `Lỗi ngoài dự kiến: ${what}. Chạy lại với THIDUA_DEBUG=1 để xem chi tiết.`,
    en: `Unexpected error: ${what}. Run again with THIDUA_DEBUG=1 for the details.`,
  }),
  ready: { vi: 'Kho lưu trữ đã sẵn sàng', en: 'The archive is ready' },
  stop: { vi: 'Dừng: Ctrl+C', en: 'Stop: Ctrl+C' },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  /** @param {number} files */
  sources: (files) => ({ vi: `${files} tệp .thidua`, en: `${files} .thidua files` }),
  /** @param {number} pages */
  built: (pages) => ({ vi: `${pages} trang`, en: `${pages} pages` }),
  /** @param {string} folder */
  builtInto: (folder) => ({
    vi: `Kho đã dựng trong ${folder}`,
    en: `The archive is built in ${folder}`,
  }),
  commentUsage: {
    vi: 'Cách dùng: node packages/tooling/review-comment.mjs BÁO-CÁO.md, trong GitHub Actions (GITHUB_TOKEN, REVIEW_NUMBER) hoặc GitLab CI của một yêu cầu gộp (REVIEW_TOKEN)',
    en: 'Use: node packages/tooling/review-comment.mjs REPORT.md, in GitHub Actions (GITHUB_TOKEN, REVIEW_NUMBER) or in the GitLab CI of a merge request (REVIEW_TOKEN)',
  },
  commentPosted: { vi: 'Đã gửi báo cáo thành lời bình.', en: 'The report is posted as a comment.' },
  commentUpdated: { vi: 'Đã cập nhật lời bình.', en: 'The comment is updated.' },
  /** @param {string} reason */
  commentFailed: (reason) => ({
    vi: `Chưa gửi được báo cáo: ${reason}`,
    en: `The report could not be posted: ${reason}`,
  }),
  /** @param {string} reason */
  gitFailed: (reason) => ({ vi: `git không làm được: ${reason}`, en: `git failed: ${reason}` }),
  notCommitted: {
    vi: 'Chưa ghi (commit): sửa những chỗ nêu trên, git add rồi ghi lại. Muốn ghi mà không kiểm tra: git commit --no-verify',
    en: 'Nothing is committed: mend the places above, git add, and commit again. To commit without the check: git commit --no-verify',
  },
  whichFolder: {
    vi: 'Hãy nêu thư mục của bản dựng: npm run preview -- THƯ-MỤC',
    en: 'Name the folder of the built archive: npm run preview -- FOLDER',
  },
  /** @param {string} folder */
  notAnArchive: (folder) => ({
    vi: `${folder} không phải là kho đã dựng: trong đó không có index.html. Nếu vừa tải về tệp .zip, hãy giải nén trước.`,
    en: `${folder} is not a built archive: it has no index.html. If you downloaded a .zip file, unpack it first.`,
  }),
};

export const stages = {
  install: { vi: 'Cài đặt', en: 'install' },
  compile: { vi: 'Biên dịch campaigns/', en: 'compile campaigns/' },
  archive: { vi: 'Dựng kho lưu trữ', en: 'build the archive' },
  lint: { vi: 'Định dạng, kiểm mã', en: 'format and lint' },
  types: { vi: 'Kiểu', en: 'types' },
  walls: { vi: 'Ranh giới gói', en: 'import boundaries' },
  dead: { vi: 'Mã thừa', en: 'dead code' },
  tests: { vi: 'Kiểm thử', en: 'tests' },
};

export const colour =
  !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || Boolean(process.stdout.isTTY));
/** @param {string} code @param {string} text */
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
export const dim = (/** @type {string} */ text) => paint('2', text);
export const bold = (/** @type {string} */ text) => paint('1', text);
const red = (/** @type {string} */ text) => paint('31', text);
const green = (/** @type {string} */ text) => paint('32', text);

/** @param {Message} message */
export function say(message) {
  console.log(`${message.vi}\n${dim(message.en)}`);
}

/** One clear message on standard error, then out. @param {Message} message @returns {never} */
export function stop(message) {
  console.error(`\n${red('✗')} ${message.vi}\n  ${dim(message.en)}`);
  process.exit(1);
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/** One line a stage. @param {Message} stage @param {boolean} ok @param {number} ms @param {Message} [note] */
export function stageLine(stage, ok, ms, note) {
  const mark = ok ? green('✓') : red('✗');
  const aside = note ? ` · ${note.vi} / ${note.en}` : '';
  console.log(`${mark} ${stage.vi} ${dim(`/ ${stage.en}`)}  ${seconds(ms)}${dim(aside)}`);
}

import type { Message } from '@thidua/language';

type CommandHelp = {
  readonly usage: Message;
  readonly about: Message;
  /** Commands to try, each with what it does. */
  readonly examples: readonly { readonly line: string; readonly does: Message }[];
};

/** Headings of the help, by the words that the argument parser has for them. */
export const headings: Readonly<Record<string, Message>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Examples:': { vi: 'Ví dụ:', en: 'Examples:' },
  'Exit codes:': { vi: 'Mã kết thúc:', en: 'Exit codes:' },
};

export const optionTexts = {
  help: { vi: 'hiện phần trợ giúp này', en: 'show this help' },
  version: { vi: 'hiện phiên bản', en: 'show the version' },
  lang: {
    vi: 'ngôn ngữ: vi (mặc định) hoặc en',
    en: 'language: vi (default) or en',
  },
  format: {
    vi: 'cách báo: terminal (mặc định), json, github, gitlab, sarif',
    en: 'how to report: terminal (default), json, github, gitlab, sarif',
  },
  coverage: {
    vi: 'liệt kê tiêu chí chưa được thấy đủ các kết quả',
    en: 'list the clauses that were not seen with every outcome',
  },
  testFormat: {
    vi: 'cách báo: terminal (mặc định), junit',
    en: 'how to report: terminal (default), junit',
  },
  dialect: {
    vi: 'ngôn ngữ của kho dữ liệu: duckdb (mặc định), postgres, spark, trino',
    en: 'the language of the data store: duckdb (default), postgres, spark, trino',
  },
  table: {
    vi: 'bảng chứa hồ sơ, có thể gồm lược đồ: kho.ho_so (mặc định: tên loại đối tượng)',
    en: 'the table of the records, with its schema if any: store.records (default: the kind of participant)',
  },
  denyWarnings: { vi: 'coi cảnh báo như lỗi', en: 'treat warnings as errors' },
  fix: {
    vi: 'sửa luôn những chỗ chỉ có một cách sửa',
    en: 'mend what can be mended in one way only',
  },
  check: {
    vi: 'chỉ xem tệp nào chưa đúng, không ghi',
    en: 'only tell which files are not formatted',
  },
  out: { vi: 'thư mục nhận dữ liệu công bố', en: 'folder for the published data' },
  paths: {
    vi: 'tệp hoặc thư mục (mặc định: campaigns)',
    en: 'files or folders (default: campaigns)',
  },
  formatPaths: {
    vi: 'tệp hoặc thư mục (mặc định: campaigns); - đọc từ đầu vào, viết ra đầu ra',
    en: 'files or folders (default: campaigns); - reads standard input, writes standard output',
  },
  workspace: {
    vi: 'thư mục dữ liệu (mặc định: campaigns)',
    en: 'folder of the sources (default: campaigns)',
  },
  code: {
    vi: 'mã (TD0007) hoặc tên của nó; để trống để xem tất cả',
    en: 'a code (TD0007) or its name; all of them where left out',
  },
  shell: { vi: 'bash, zsh hoặc fish', en: 'bash, zsh or fish' },
  subject: {
    vi: 'tệp .thidua, hoặc định danh của phong trào, danh hiệu',
    en: 'a .thidua file, or the identifier of a movement or a title',
  },
  records: {
    vi: 'tệp hồ sơ: .xlsx, .csv, .json, .ndjson, .parquet',
    en: 'the file of records: .xlsx, .csv, .json, .ndjson, .parquet',
  },
  award: {
    vi: 'chỉ báo về một danh hiệu, hình thức khen thưởng',
    en: 'report on one award only',
  },
  year: {
    vi: 'năm xét (mặc định: năm kết thúc của phong trào)',
    en: 'the assessed year (default: the year in which the movement ends)',
  },
  assessmentDate: {
    vi: 'ngày xét, theo đó chọn quy định có hiệu lực (mặc định: 31/12 của năm xét)',
    en: 'the date of assessment, by which the rules in force are chosen (default: 31/12 of the year)',
  },
  deciding: {
    vi: 'cơ quan xét, để lấy tỷ lệ, mức riêng của địa phương: ubnd-tỉnh-lai-châu',
    en: 'the body that decides, for the rates of its own: ubnd-tỉnh-lai-châu',
  },
  council: {
    vi: 'tệp kết quả .xlsx mà hội đồng đã ghi kết luận và lựa chọn vào trang «Hội đồng xét»; ghi được nhiều lần',
    en: 'the .xlsx of results in which the council wrote its verdicts and choices; may be given again',
  },
  results: {
    vi: 'ghi kết quả ra tệp .xlsx, .html, .json, .ndjson, .csv hoặc .parquet',
    en: 'write the results to a file: .xlsx, .html, .json, .ndjson, .csv or .parquet',
  },
  explanations: {
    vi: 'kèm lời giải thích từng tiêu chí',
    en: 'with the explanation of each criterion',
  },
  decideFormat: {
    vi: 'cách in ra: terminal (mặc định), json, ndjson, csv',
    en: 'how to print: terminal (default), json, ndjson, csv',
  },
  since: {
    vi: 'kiểm tra thêm: điều đã công bố ở phiên bản git này có bị sửa, xóa trái quy tắc không',
    en: 'check as well that what was published at this git revision is not changed or removed against the rules',
  },
  movement: {
    vi: 'tệp .thidua, hoặc định danh của phong trào',
    en: 'a .thidua file, or the identifier of a movement',
  },
  historyFormat: {
    vi: 'cách trình bày: terminal (mặc định), json',
    en: 'how to show it: terminal (default), json',
  },
  archive: {
    vi: 'thư mục dữ liệu đã dựng bằng thidua build',
    en: 'the folder that thidua build has written',
  },
  against: {
    vi: 'bản dựng trước để đối chiếu: thư mục, hoặc tệp index.json của nó',
    en: 'an earlier build to compare with: its folder, or its index.json',
  },
  base: {
    vi: 'bản trước: phiên bản git, tệp hoặc thư mục',
    en: 'the earlier state: a git revision, a file or a folder',
  },
  head: {
    vi: 'bản sau (mặc định: các tệp hiện có trên máy)',
    en: 'the later state (default: the files as they are)',
  },
  diffFormat: {
    vi: 'cách trình bày: terminal (mặc định), markdown, json, html',
    en: 'how to show it: terminal (default), markdown, json, html',
  },
  reportFormat: {
    vi: 'cách trình bày: markdown (mặc định), html, json',
    en: 'how to show it: markdown (default), html, json',
  },
  effectRecords: {
    vi: 'tệp hồ sơ, để đếm bao nhiêu kết quả xét sẽ đổi; báo cáo không giữ gì của hồ sơ',
    en: 'a file of records, to count the decisions that would change; the report keeps nothing of them',
  },
  pagePictures: {
    vi: 'thư mục nhận hình chụp trang công khai trước và sau; dựng cả kho hai lần',
    en: 'a folder for pictures of the public pages before and after; builds the archive twice',
  },
  whole: {
    vi: 'nơi có bản đầy đủ, để bản Markdown phải rút gọn dẫn tới',
    en: 'where the whole report lies, for the Markdown to point to where it is cut',
  },
  form: { vi: 'tệp mẫu .xlsx sẽ ghi', en: 'the .xlsx form to write' },
  helpCommand: { vi: 'trợ giúp về một lệnh', en: 'help on a command' },
  issuer: { vi: 'cơ quan ban hành: định danh hoặc tên', en: 'issuing body: identifier or name' },
  title: { vi: 'tên phong trào', en: 'name of the movement' },
  number: {
    vi: 'số, ký hiệu: 2775/UBND-NC; bỏ trống thì là dự thảo',
    en: 'number and symbol: 2775/UBND-NC; a draft where left out',
  },
  date: {
    vi: 'ngày ban hành: 22/06/2022; bỏ trống thì là dự thảo',
    en: 'date of issue: 22/06/2022; a draft where left out',
  },
  from: {
    vi: 'bắt đầu: 01/07/2022, 7/2022, 2022 (mặc định: ngày ban hành)',
    en: 'start: 01/07/2022, 7/2022, 2022 (default: the day of issue)',
  },
  to: { vi: 'kết thúc: 30/09/2022, 9/2022, 2022', en: 'end: 30/09/2022, 9/2022, 2022' },
  province: {
    vi: 'thư mục tỉnh: lao-cai (mặc định: theo địa bàn của cơ quan)',
    en: 'folder of the province: lao-cai (default: from the area of the body)',
  },
  id: {
    vi: 'định danh (mặc định: đặt theo tên phong trào)',
    en: 'identifier (default: made from the name)',
  },
  dir: {
    vi: 'thư mục dữ liệu (mặc định: campaigns)',
    en: 'folder of the sources (default: campaigns)',
  },
} as const satisfies Record<string, Message>;

export const commandHelp = {
  thidua: {
    usage: { vi: '<lệnh> [tùy chọn]', en: '<command> [options]' },
    about: {
      vi: 'Viết, kiểm tra và công bố các phong trào thi đua dưới dạng tệp .thidua.',
      en: 'Write, check and publish emulation movements as .thidua files.',
    },
    examples: [
      {
        line: 'thidua check',
        does: { vi: 'kiểm tra cả campaigns/', en: 'check all of campaigns/' },
      },
      {
        line: 'thidua new',
        does: { vi: 'tạo tệp cho một phong trào', en: 'make a file for a movement' },
      },
      { line: 'thidua fmt', does: { vi: 'trình bày lại các tệp', en: 'format the files' } },
      {
        line: 'thidua explain TD0007',
        does: { vi: 'giải thích một mã lỗi', en: 'explain a code' },
      },
    ],
  },
  check: {
    usage: { vi: '[đường-dẫn…] [tùy chọn]', en: '[paths…] [options]' },
    about: {
      vi: 'Kiểm tra tệp: cú pháp, tên gọi, ngày tháng, chỉ tiêu và các quy định về thể thức.',
      en: 'Check files: syntax, names, dates, targets and the rules for documents.',
    },
    examples: [
      {
        line: 'thidua check',
        does: { vi: 'kiểm tra cả campaigns/', en: 'check all of campaigns/' },
      },
      {
        line: 'thidua check campaigns/lao-cai/2022',
        does: { vi: 'chỉ báo về một thư mục', en: 'report on one folder only' },
      },
      {
        line: 'thidua check --fix',
        does: { vi: 'sửa luôn những chỗ chắc chắn', en: 'mend what is certain' },
      },
      {
        line: 'thidua check --format json',
        does: { vi: 'kết quả cho chương trình khác', en: 'results for another program' },
      },
      {
        line: 'thidua check --since origin/main',
        does: {
          vi: 'điều đã công bố không bị sửa, xóa trái quy tắc',
          en: 'what was published is not changed or removed against the rules',
        },
      },
      {
        line: 'thidua check --format github --deny-warnings',
        does: { vi: 'trong GitHub Actions', en: 'in GitHub Actions' },
      },
    ],
  },
  fmt: {
    usage: { vi: '[đường-dẫn…] [tùy chọn]', en: '[paths…] [options]' },
    about: {
      vi: 'Trình bày lại tệp cho thẳng hàng, đúng chính tả từ khóa; không đổi nội dung.',
      en: 'Format files: aligned, keywords spelt right; nothing they say changes.',
    },
    examples: [
      {
        line: 'thidua fmt',
        does: { vi: 'trình bày lại cả campaigns/', en: 'format all of campaigns/' },
      },
      {
        line: 'thidua fmt --check',
        does: {
          vi: 'chỉ xem, kết thúc 1 nếu có tệp chưa đúng',
          en: 'only look; exit 1 where one is not formatted',
        },
      },
      {
        line: 'thidua fmt - < tep.thidua',
        does: { vi: 'từ đầu vào ra đầu ra', en: 'from standard input to standard output' },
      },
    ],
  },
  build: {
    usage: { vi: '[thư-mục] --out <thư-mục>', en: '[folder] --out <folder>' },
    about: {
      vi: 'Dựng dữ liệu công bố (JSON) khi không còn lỗi: index.json, campaigns/, registry/, schema/.',
      en: 'Build the published data (JSON) once there are no errors: index.json, campaigns/, registry/, schema/.',
    },
    examples: [
      {
        line: 'thidua build --out dist/du-lieu',
        does: { vi: 'chỉ ghi những tệp đã thay đổi', en: 'writes only what has changed' },
      },
    ],
  },
  test: {
    usage: { vi: '[tệp hoặc thư mục…] [tùy chọn]', en: '[paths…] [options]' },
    about: {
      vi: 'Chạy các ca kiểm thử viết cạnh quy định: hồ sơ, và kết quả mong đợi.',
      en: 'Run the tests that stand beside the rules: records, and what must come out.',
    },
    examples: [
      { line: 'thidua test', does: { vi: 'tất cả ca kiểm thử', en: 'all tests' } },
      {
        line: 'thidua test campaigns/danh-hieu --coverage',
        does: {
          vi: 'một thư mục, kèm những tiêu chí chưa được thử đủ',
          en: 'one folder, with the clauses that are not tested in full',
        },
      },
      {
        line: 'thidua test --format junit',
        does: { vi: 'báo cho máy chạy kiểm thử', en: 'for the machine that runs tests' },
      },
    ],
  },
  decide: {
    usage: { vi: '<phong-trào> <hồ-sơ> [tùy chọn]', en: '<movement> <records> [options]' },
    about: {
      vi: 'Xét các hồ sơ theo tiêu chí: ai đạt, ai chưa, vì sao, còn thiếu gì. Hồ sơ không rời máy này.',
      en: 'Decide on records by the criteria: who meets them, who does not, why, what is missing. Records stay on this machine.',
    },
    examples: [
      {
        line: 'thidua decide lao-động-tiên-tiến ho-so.xlsx --year 2024',
        does: { vi: 'tóm tắt ra màn hình', en: 'a summary on the screen' },
      },
      {
        line: 'thidua decide campaigns/tra-vinh/2018/x.thidua ho-so.csv --out ket-qua.xlsx',
        does: {
          vi: 'danh sách theo thứ tự, lý do, trang cho hội đồng',
          en: 'lists by rank, reasons, a sheet for the council',
        },
      },
      {
        line: 'thidua decide lao-động-tiên-tiến ho-so.xlsx --year 2024 --council ket-qua.xlsx --out ket-qua-2.xlsx',
        does: {
          vi: 'xét lại, theo kết luận và lựa chọn của hội đồng',
          en: 'decide again, by the verdicts and choices of the council',
        },
      },
    ],
  },
  sql: {
    usage: { vi: '<phong-trào> [tùy chọn]', en: '<movement> [options]' },
    about: {
      vi: 'In câu lệnh SQL xét tiêu chí ngay trong kho dữ liệu, khi hồ sơ quá lớn cho một máy.',
      en: 'Print the query that judges the criteria where the records live, when they outgrow one machine.',
    },
    examples: [
      {
        line: 'thidua sql lao-động-tiên-tiến --year 2024',
        does: { vi: 'cho DuckDB', en: 'for DuckDB' },
      },
      {
        line: 'thidua sql lao-động-tiên-tiến --year 2024 --dialect postgres --table thi_dua.ho_so',
        does: { vi: 'cho PostgreSQL, bảng đã có', en: 'for PostgreSQL, on a table of yours' },
      },
    ],
  },
  template: {
    usage: { vi: '<phong-trào> --out <tệp.xlsx>', en: '<movement> --out <file.xlsx>' },
    about: {
      vi: 'Ghi bảng tính mẫu để các đơn vị kê hồ sơ: đúng những cột mà tiêu chí hỏi đến.',
      en: 'Write the spreadsheet in which offices give their records: the columns that the criteria ask for.',
    },
    examples: [
      {
        line: 'thidua template lao-động-tiên-tiến --year 2024 --out mau.xlsx',
        does: { vi: 'mẫu cho một danh hiệu', en: 'the form for one title' },
      },
    ],
  },
  explain: {
    usage: { vi: '[mã]', en: '[code]' },
    about: {
      vi: 'Giải thích một mã: viết thế nào thì sai, nên viết thế nào, và vì sao.',
      en: 'Explain a code: what to avoid, what to write instead, and why.',
    },
    examples: [
      { line: 'thidua explain TD0007', does: { vi: 'theo mã', en: 'by its code' } },
      {
        line: 'thidua explain end-before-start',
        does: { vi: 'theo tên', en: 'by its name' },
      },
      { line: 'thidua explain', does: { vi: 'danh sách tất cả', en: 'the list of all' } },
    ],
  },
  diff: {
    usage: { vi: '<bản-trước> [bản-sau] [tùy chọn]', en: '<base> [head] [options]' },
    about: {
      vi: 'So hai bản theo nội dung: từng phong trào, từng điều khoản, thay đổi nào cần cơ quan ban hành, tiêu chí chặt hơn hay nới hơn.',
      en: 'Compare two states by what they say: movement by movement, fact by fact, what needs the issuing authority, which criteria became stricter or looser.',
    },
    examples: [
      {
        line: 'thidua diff HEAD',
        does: {
          vi: 'những gì đã sửa mà chưa ghi vào git',
          en: 'what is edited and not yet committed',
        },
      },
      {
        line: 'thidua diff main HEAD --format markdown',
        does: { vi: 'để dán vào yêu cầu duyệt', en: 'for a pull request' },
      },
      {
        line: 'thidua diff cũ.thidua mới.thidua',
        does: { vi: 'hai tệp', en: 'two files' },
      },
    ],
  },
  report: {
    usage: { vi: '<bản-trước> [bản-sau] [tùy chọn]', en: '<base> [head] [options]' },
    about: {
      vi: 'Báo cáo cho người duyệt: điều đã đổi về nội dung, việc cần trả lời, phát hiện mới và phát hiện do thay đổi gây ra ở nơi khác.',
      en: 'A report for the reviewer: what changed in meaning, what is to be answered, new findings and those that the change causes elsewhere.',
    },
    examples: [
      {
        line: 'thidua report origin/main HEAD',
        does: { vi: 'để đăng vào yêu cầu duyệt', en: 'for a pull request' },
      },
      {
        line: 'thidua report HEAD --records ho-so.xlsx',
        does: {
          vi: 'kèm số kết quả xét sẽ đổi trên những hồ sơ ấy',
          en: 'with the number of decisions that would change on those records',
        },
      },
      {
        line: 'thidua report HEAD --format html > bao-cao.html',
        does: {
          vi: 'một trang để gửi cho người không dùng dòng lệnh',
          en: 'one page for those who use no command line',
        },
      },
    ],
  },
  history: {
    usage: { vi: '<phong-trào> [tùy chọn]', en: '<movement> [options]' },
    about: {
      vi: 'Mọi phiên bản của một phong trào trong git: ngày, người ghi, lý do, và những gì đã đổi về nội dung.',
      en: 'Every version of a movement in git: date, author, reason, and what changed in meaning.',
    },
    examples: [
      {
        line: 'thidua history thi-đua-mẫu-2023',
        does: { vi: 'theo định danh', en: 'by its identifier' },
      },
      {
        line: 'thidua history campaigns/lao-cai/2022/x.thidua --format json',
        does: { vi: 'theo tệp, cho chương trình khác', en: 'by its file, for another program' },
      },
    ],
  },
  verify: {
    usage: { vi: '<thư-mục> [tùy chọn]', en: '<folder> [options]' },
    about: {
      vi: 'Đối chiếu dữ liệu đã dựng với mã băm ghi trong index.json, và với một bản dựng trước.',
      en: 'Hold a built archive against the digests in its index.json, and against an earlier build.',
    },
    examples: [
      {
        line: 'thidua verify dist/du-lieu',
        does: { vi: 'tệp có đúng như mục lục ghi không', en: 'are the files what the index says' },
      },
      {
        line: 'thidua verify dist/du-lieu --against ban-truoc/index.json',
        does: {
          vi: 'thêm gì, sửa gì có đính chính, sửa gì không',
          en: 'what was added, changed with a correction, changed without one',
        },
      },
    ],
  },
  new: {
    usage: { vi: '[tùy chọn]', en: '[options]' },
    about: {
      vi: 'Tạo tệp cho một phong trào, hỏi từng mục; không bao giờ ghi đè.',
      en: 'Make a file for a movement, asking for each part; never overwrites.',
    },
    examples: [
      { line: 'thidua new', does: { vi: 'hỏi từng mục', en: 'asks for each part' } },
      {
        line: 'thidua new --issuer ubnd-tỉnh-lào-cai --title "Thi đua chuyển đổi số năm 2023" --number 512/UBND-NC --date 10/02/2023 --to 31/12/2023',
        does: { vi: 'không hỏi, dùng trong kịch bản', en: 'asks nothing; for scripts' },
      },
    ],
  },
  completion: {
    usage: { vi: '<shell>', en: '<shell>' },
    about: {
      vi: 'In đoạn mã để phím TAB hoàn thành lệnh.',
      en: 'Print a script that lets TAB complete the command.',
    },
    examples: [
      {
        line: 'thidua completion bash >> ~/.bashrc',
        does: { vi: 'cho bash', en: 'for bash' },
      },
      {
        line: 'thidua completion zsh > ~/.zfunc/_thidua',
        does: { vi: 'cho zsh (thư mục nằm trong fpath)', en: 'for zsh (a folder of fpath)' },
      },
      {
        line: 'thidua completion fish > ~/.config/fish/completions/thidua.fish',
        does: { vi: 'cho fish', en: 'for fish' },
      },
    ],
  },
} as const satisfies Record<string, CommandHelp>;
export type CommandName = keyof typeof commandHelp;

export const exitCodeTexts: readonly (readonly [number, Message])[] = [
  [0, { vi: 'không có gì sai', en: 'nothing wrong' }],
  [
    1,
    { vi: 'có điều phải sửa trước khi công bố', en: 'something must be mended before publishing' },
  ],
  [2, { vi: 'dùng lệnh sai, hoặc không đọc được dữ liệu', en: 'wrong use, or unreadable input' }],
];

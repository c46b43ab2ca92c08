/** The kinds of administrative documents by their abbreviation in the symbol (Nghị định 30/2020/NĐ-CP, phụ lục III). */
const documentKinds: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  PĐTD: 'Phát động thi đua',
};

/** The kind that a document's symbol names; a công văn names none. */
export function kindOfSymbol(number: string): string | undefined {
  const symbol = /^[\d….]+(?:\/\d{4})?[/-](.+)$/u.exec(number)?.[1] ?? '';
  return documentKinds[symbol.split('-')[0] ?? ''];
}

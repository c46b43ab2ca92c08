/**
 * How the kinds of documents are abbreviated in symbols: Nghị định 30/2020/NĐ-CP, phụ lục III, and for
 * the Party the abbreviations that differ. Where practice writes a kind in two ways, both stand here.
 */
export const kindAbbreviations: Readonly<Record<string, readonly string[]>> = {
  'báo cáo': ['BC'],
  'biên bản': ['BB'],
  'chỉ thị': ['CT'],
  'chương trình': ['CTr', 'CT', 'CTR'],
  'công điện': ['CĐ'],
  'công văn': ['CV'],
  'dự án': ['DA'],
  'đề án': ['ĐA'],
  'giấy mời': ['GM'],
  'hợp đồng': ['HĐ'],
  'hướng dẫn': ['HD'],
  'kế hoạch': ['KH'],
  'kết luận': ['KL'],
  'nghị định': ['NĐ'],
  'nghị quyết': ['NQ'],
  'phương án': ['PA'],
  'quy chế': ['QC'],
  'quy định': ['QyĐ', 'QĐ', 'QĐi'],
  'quyết định': ['QĐ'],
  'thông báo': ['TB'],
  'thông cáo': ['TC'],
  'thông tri': ['TTr', 'TT'],
  'thông tư': ['TT'],
  'tờ trình': ['TTr'],
};

/** The kinds that an abbreviation can stand for; empty where it stands for none. */
export function kindsAbbreviated(abbreviation: string): string[] {
  return Object.entries(kindAbbreviations)
    .filter(([, forms]) => forms.includes(abbreviation))
    .map(([kind]) => kind);
}

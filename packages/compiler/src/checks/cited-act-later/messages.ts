import type { Message } from '@thidua/language';

export const say = {
  citedLater: (cited: string, citing: string): Message => ({
    vi: `Văn bản được viện dẫn đề ngày ${cited}, sau ngày của văn bản này (${citing}).`,
    en: `The act cited is of ${cited}, later than this document (${citing}).`,
  }),
  registeredLater: (name: string, cited: string, citing: string): Message => ({
    vi: `“${name}” ban hành ${cited} theo danh mục, sau ngày của văn bản này (${citing}).`,
    en: `“${name}” is of ${cited} by the registry, later than this document (${citing}).`,
  }),
  datedHere: (): Message => ({
    vi: 'Ngày của văn bản này ghi ở đây.',
    en: 'This document is dated here.',
  }),
  checkDates: (): Message => ({
    vi: 'Một văn bản không thể căn cứ văn bản chưa có. Kiểm tra năm của hai ngày, và xem có viện dẫn nhầm văn bản sau này không.',
    en: 'A document cannot rest on one that did not exist. Check both years, and whether a later act was cited by mistake.',
  }),
} as const;

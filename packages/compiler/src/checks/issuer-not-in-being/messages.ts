import type { Message } from '@thidua/language';
import { listedEn, listedVi } from '../shared/listed.ts';

export const say = {
  notYet: (issuer: string, established: string): Message => ({
    vi: `“${issuer}” thành lập ${established}, sau ngày của văn bản.`,
    en: `“${issuer}” was established on ${established}, after the date of the document.`,
  }),
  noLonger: (issuer: string, ended: string): Message => ({
    vi: `“${issuer}” không còn từ ${ended}; văn bản ban hành sau đó.`,
    en: `“${issuer}” was no more from ${ended}; the document is later.`,
  }),
  successors: (names: readonly string[]): Message => ({
    vi:
      names.length === 0
        ? 'Kiểm tra ngày của văn bản, và ngày tổ chức lại ghi trong danh mục cơ quan.'
        : `Cơ quan kế tiếp: ${listedVi(names)}. Kiểm tra ngày của văn bản và cơ quan ban hành.`,
    en:
      names.length === 0
        ? 'Check the date of the document, and the reorganisation in the registry.'
        : `Succeeded by ${listedEn(names)}. Check the date of the document and its issuer.`,
  }),
  datedHere: (): Message => ({ vi: 'Ngày của văn bản.', en: 'The date of the document.' }),
  useSuccessor: (id: string): Message => ({
    vi: `Đổi thành cơ quan kế tiếp \`${id}\``,
    en: `Change to its successor \`${id}\``,
  }),
} as const;

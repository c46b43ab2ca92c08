import type { PublishedAddress } from './published-addresses.ts';

const namedAtMost = 5;

/**
 * What whoever builds an archive is told of published addresses that no longer lead to anything: which,
 * and what to do. Lines begin with `!`, by which `npm start` knows what to show; none where none is lost.
 *
 * @param file the list of published addresses
 */
export function lostAddressesNotice(lost: readonly PublishedAddress[], file: string): string[] {
  if (lost.length === 0) return [];
  const count = lost.length;
  const others = count - namedAtMost;
  return [
    `${count} địa chỉ đã công bố không còn dẫn tới tài liệu nào:`,
    ...lost.slice(0, namedAtMost).map(({ address }) => `  ${address}`),
    ...(others > 0 ? [`  … và ${others} địa chỉ khác`] : []),
    `Sửa dòng của địa chỉ ấy trong ${file}: tài liệu đã đổi mã thì ghi mã mới vào cột thứ hai; tài liệu đã rút thì ghi lý do vào cột thứ ba.`,
    `${count === 1 ? '1 published address no longer leads' : `${count} published addresses no longer lead`} to any document. In that file, write the new identifier of a document into the second column, or why it was withdrawn into the third.`,
  ].map((line) => `! ${line}`);
}

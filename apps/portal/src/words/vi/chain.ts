/** The documents around a movement, and what became of it. */
export const chain = {
  fartherAbove: 'Cấp trên nữa',
  partOf: 'Là một phần của',
  answeredBy: 'Được hưởng ứng bởi',
  continuedBy: 'Được tiếp nối bởi',
  more: (count: number) => `và ${count} phong trào khác`,
  reachedOf: (target: string) => `Đạt được, chỉ tiêu ${target}`,
  reachedAbove: 'Kết quả của từng chỉ tiêu đứng cạnh chỉ tiêu ấy.',
  noOutcome: (end: string) =>
    `Phong trào kết thúc ngày ${end}; kho chưa có kết quả, bản tổng kết nào.`,
  allWithoutOutcome: 'Các phong trào như vậy và cách tính',
  republic: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'Đảng Cộng sản Việt Nam',
} as const;

import type { Message } from '@thidua/language';

export const say = {
  spelling: (here: string, first: string): Message => ({
    vi: `Viết “${here}”, ở chỗ khác trong tệp là “${first}”.`,
    en: `Written “${here}”, and “${first}” elsewhere in the file.`,
  }),
  writtenHere: (first: string): Message => ({
    vi: `Ở đây viết “${first}”.`,
    en: `Here it is “${first}”.`,
  }),
  agree: (): Message => ({
    vi: 'Dùng một cách viết cho một cơ quan, một phong trào; nếu bản gốc viết hai cách, ghi lại chỗ sửa bằng `đọc "…" là "…"`.',
    en: 'Spell one body or programme one way; where the source does not, record the reading with `đọc "…" là "…"`.',
  }),
  replaceBy: (first: string): Message => ({
    vi: `Viết “${first}” như ở chỗ kia`,
    en: `Write “${first}” as elsewhere`,
  }),
} as const;

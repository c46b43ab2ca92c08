/** The files of an example: one, or several parted by lines `# tệp: path.thidua`. */
export function filesOf(example: string): Record<string, string> {
  const parts = example.split(/^# tệp: (.+)$\n?/m);
  const files: Record<string, string> = { 'vi-du.thidua': parts[0] ?? '' };
  for (let at = 1; at + 1 < parts.length; at += 2) files[parts[at] ?? ''] = parts[at + 1] ?? '';
  return files;
}

/** A name in which a span of years, `2020 - 2025`, stays on one line. */
export const unbroken = (name: string): string =>
  name.replaceAll(/(?<=\d{4}) ([-–]) (?=\d{4})/gu, '\u00a0$1\u00a0');

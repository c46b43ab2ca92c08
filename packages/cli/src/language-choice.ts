import type { Message } from '@thidua/language';

/** The languages that the command speaks; Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Lang = (typeof languages)[number];

const isLang = (value: string): value is Lang => (languages as readonly string[]).includes(value);

/** `--lang` as typed, before the arguments are parsed: help and mistakes must speak it already. */
function askedFor(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  for (const [at, arg] of options.entries()) {
    if (arg === '--lang') return options[at + 1];
    if (arg.startsWith('--lang=')) return arg.slice('--lang='.length);
  }
  return undefined;
}

/**
 * `--lang`, then THIDUA_LANG, then the locale of the system as POSIX ranks it. English only where it is
 * asked for; C, POSIX and every other locale give Vietnamese.
 */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  for (const wish of [askedFor(args), env.THIDUA_LANG]) {
    const lower = wish?.toLowerCase();
    if (lower !== undefined && isLang(lower)) return lower;
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** A message in the chosen language. */
export const inLang = (message: Message, lang: Lang): string => message[lang];

/** What people read, Vietnamese first. */
export type Words = { readonly vi: string; readonly en: string };
export type Language = keyof Words;

export const words = (vi: string, en: string): Words => ({ vi, en });

/** Words that are the same in both languages: names, dates, symbols. */
export const same = (text: string): Words => ({ vi: text, en: text });

/** Words made of others, in each language by itself. */
export const each = (make: (language: Language) => string): Words => ({
  vi: make('vi'),
  en: make('en'),
});

export const joined = (parts: readonly Words[], by: string): Words =>
  each((language) => parts.map((part) => part[language]).join(by));

export const quoted = (text: string): Words => same(`“${text}”`);

export const capitalised = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

export const areSame = (a: Words, b: Words): boolean => a.vi === b.vi && a.en === b.en;

import { expect, test } from 'vitest';
import { chooseLanguage } from '../src/language-choice.ts';

test.each([
  [[], {}, 'vi'],
  [[], { LANG: 'C.UTF-8' }, 'vi'],
  [[], { LANG: 'POSIX' }, 'vi'],
  [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
  [[], { LANG: 'fr_FR.UTF-8' }, 'vi'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' }, 'vi'],
  [[], { LANG: 'vi_VN', LC_MESSAGES: 'en_GB' }, 'en'],
  [[], { LANG: 'en_US', LC_ALL: '' }, 'en'],
  [[], { LANG: 'en_US', THIDUA_LANG: 'vi' }, 'vi'],
  [['check', '--lang', 'en'], { THIDUA_LANG: 'vi' }, 'en'],
  [['--lang=en', 'check'], {}, 'en'],
  [['check', '--lang', 'fr'], { LANG: 'en_US' }, 'en'],
  [['check', '--', '--lang', 'en'], {}, 'vi'],
])('%j in %j speaks %s', (args, env, wanted) => {
  expect(chooseLanguage(args, env)).toBe(wanted);
});

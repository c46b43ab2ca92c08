import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
  cancel,
  intro,
  limitOptions,
  outro,
  S_BAR,
  S_BAR_END,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
  text,
} from '@clack/prompts';
import { type Message, withoutMarks } from '@thidua/language';
import { inLang, type Lang } from '../language-choice.ts';
import { ask } from './questions.ts';

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** The person went away. */
export class Cancelled extends Error {}

/** Asks a person. An answer that `problem` objects to is asked for again. */
export type Asker = {
  begin(title: Message): void;
  text(question: {
    readonly message: Message;
    readonly example?: string;
    readonly initial?: string;
    readonly problem: (answer: string) => Message | undefined;
  }): Promise<string>;
  choose(message: Message, choices: readonly Choice[]): Promise<string>;
  end(message: Message): void;
};

/** Prompts on the terminal. */
export function terminalAsker(lang: Lang): Asker {
  const say = (message: Message): string => inLang(message, lang);
  const answered = (answer: string | symbol): string => {
    if (typeof answer === 'string') return answer;
    cancel(say(ask.cancelled()));
    throw new Cancelled();
  };
  return {
    begin: (title) => intro(say(title)),
    end: (message) => outro(say(message)),
    text: async ({ message, example, initial, problem }) =>
      answered(
        await text({
          message: say(message),
          ...(example === undefined ? {} : { placeholder: example }),
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (value) => {
            const found = problem((value ?? '').trim());
            return found === undefined ? undefined : say(found);
          },
        }),
      ).trim(),
    choose: async (message, choices) => answered(await search(say(message), choices, say)),
  };
}

/** A list that shrinks as one types, with or without diacritics. */
async function search(
  message: string,
  choices: readonly Choice[],
  say: (message: Message) => string,
): Promise<string | symbol> {
  const plain = new Map(
    choices.map((choice) => [
      choice.value,
      withoutMarks(`${choice.label} ${choice.hint ?? ''} ${choice.value}`),
    ]),
  );
  const prompt = new AutocompletePrompt<Choice>({
    options: [...choices],
    filter: (typed, { value }) =>
      withoutMarks(typed)
        .split(/\s+/)
        .every((word) => plain.get(value)?.includes(word) === true),
    validate: (value) => (value === undefined ? say(ask.nothingFound()) : undefined),
    render() {
      const open = this.state !== 'submit' && this.state !== 'cancel';
      const colour = this.state === 'error' ? 'yellow' : open ? 'cyan' : 'gray';
      const bar = styleText(colour, S_BAR);
      const head = [styleText('gray', S_BAR), `${symbol(this.state)}  ${message}`];
      if (!open) {
        const chosen = choices.find(({ value }) => value === this.value);
        const words = this.state === 'submit' ? (chosen?.label ?? '') : this.userInput;
        return [...head, `${bar}  ${styleText('dim', words)}`].join('\n');
      }
      const typed = this.isNavigating ? styleText('dim', this.userInput) : this.userInputWithCursor;
      head.push(`${bar}  ${styleText('dim', say(ask.search()))} ${typed}`);
      if (this.filteredOptions.length === 0) {
        head.push(`${bar}  ${styleText('yellow', say(ask.nothingFound()))}`);
      }
      const foot = [`${bar}  ${styleText('dim', say(ask.keys()))}`, styleText(colour, S_BAR_END)];
      const list = limitOptions({
        cursor: this.cursor,
        options: this.filteredOptions,
        columnPadding: 3,
        rowPadding: head.length + foot.length,
        maxItems: 10,
        style: ({ label, hint }, active) => {
          const aside = hint === undefined ? '' : styleText('dim', ` (${hint})`);
          return active
            ? `${styleText('green', S_RADIO_ACTIVE)} ${label}${aside}`
            : `${styleText('dim', `${S_RADIO_INACTIVE} ${label}`)}`;
        },
      });
      const shown = this.filteredOptions.length === 0 ? [] : list;
      return [...head, ...shown.map((line) => `${bar}  ${line}`), ...foot].join('\n');
    },
  });
  const answer = await prompt.prompt();
  return Array.isArray(answer) ? String(answer[0]) : (answer as string | symbol);
}

/** A text for people, in both languages. */
export type Message = { readonly vi: string; readonly en: string };

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

export type Severity = 'error' | 'warning' | 'info';

/** One replacement in the text of the file that the diagnostic is about. */
export type TextEdit = { readonly span: Span; readonly newText: string };

/**
 * A way to mend the text. A `proposal` guesses what was meant, or changes what the text says: it is offered
 * to a person, and never applied unasked.
 */
export type Fix = {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  readonly proposal?: true;
};

/** Another place that explains the finding; in another file where `file` is given. */
export type Related = { readonly file?: string; readonly span: Span; readonly message: Message };

/**
 * A finding about a text. Terminal, editor, SARIF and the web render this one record. `help` says the way
 * forward; `waived` carries the editors' reason where the finding is known and meant.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly help?: Message;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly waived?: string;
};

/** What a diagnostic needs beyond its code, message and span. */
export type DiagnosticDetails = Partial<Pick<Diagnostic, 'help' | 'related' | 'fixes'>>;

/** A fix of form alone: spelling, quotes, marks. What the text says stays as it is. */
export function replaceFix(title: Message, span: Span, newText: string): Fix {
  return { title, edits: [{ span, newText }] };
}

/** A fix for a person to choose. */
export function proposeFix(title: Message, span: Span, newText: string): Fix {
  return { ...replaceFix(title, span, newText), proposal: true };
}

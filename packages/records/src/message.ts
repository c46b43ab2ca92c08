/** What people are told, in both languages. */
export type Message = { readonly vi: string; readonly en: string };

/** Why something was not taken in. Told beside the cell or the row that it is about. */
export class Refusal {
  readonly reason: Message;

  constructor(vi: string, en: string) {
    this.reason = { vi, en };
  }
}

import type { Span } from '@thidua/language';
import type { Campaign, Duty, Party } from '@thidua/model';

/** A name as written, and where: its stretch of the text, or the pointer of the fact that it is. */
export type Name = { readonly spelling: string; readonly place: Span | string };

/** The names that a notice writes in words: of bodies, and of programmes between curly quotes. */
export function namesIn(campaign: Campaign, text: string): Name[] {
  const names: Name[] = [];
  const add = (party: Party, place: string): void => {
    if (party.ref === undefined) names.push({ spelling: party.name, place });
  };
  const addAll = (parties: readonly Party[], pointer: string): void => {
    for (const [index, party] of parties.entries()) add(party, `${pointer}/${index}`);
  };
  addAll(campaign.issuers, '/issuers');
  addAll(campaign.cooperators, '/cooperators');
  addAll(campaign.launchedBy, '/launchedBy');
  addAll(campaign.themes, '/themes');
  addAll(campaign.document.addressees, '/document/addressees');
  for (const [index, { event }] of campaign.celebrates.entries()) {
    add(event, `/celebrates/${index}`);
  }
  for (const [index, milestone] of campaign.milestones.entries()) {
    addAll(milestone.responsible, `/milestones/${index}/responsible`);
    addAll(milestone.sentTo, `/milestones/${index}/sentTo`);
    addAll(milestone.via, `/milestones/${index}/via`);
  }
  for (const [index, { by }] of campaign.recognition.appraisal.entries()) {
    addAll(by, `/recognition/appraisal/${index}/by`);
  }
  for (const [index, { to }] of campaign.recognition.proposals.entries()) {
    addAll(to, `/recognition/proposals/${index}/to`);
  }
  const addDuties = (duties: readonly Duty[], pointer: string): void => {
    for (const [index, { bearers, children }] of duties.entries()) {
      addAll(bearers, `${pointer}/${index}/bearers`);
      addDuties(children, `${pointer}/${index}/children`);
    }
  };
  addDuties(campaign.duties, '/duties');
  for (const [index, { party }] of campaign.recipients.entries()) {
    add(party, `/recipients/${index}`);
  }
  addQuoted(text, names);
  return names;
}

/** The phrases in curly quotes, wherever they stand; those of the editors are told apart when it matters. */
function addQuoted(text: string, names: Name[]): void {
  for (let open = text.indexOf('“'); open !== -1; ) {
    const next = text.indexOf('“', open + 1);
    const close = text.indexOf('”', open);
    if (close === -1) return;
    if (next === -1 || next > close) {
      names.push({
        spelling: text.slice(open + 1, close),
        place: { start: open + 1, end: close },
      });
    }
    open = next;
  }
}

const editorial = /^\s*(?:#|đọc\s|ghi chú biên tập\s|bỏ qua\s|bản gốc\s|nguồn\s|tên khác\s)/;

/** Whether a name stands in what the editors say of the source: that is not the notice's spelling. */
export function isEditorial({ place }: Name, text: string): boolean {
  if (typeof place === 'string') return false;
  const line = text.lastIndexOf('\n', place.start) + 1;
  return editorial.test(text.slice(line, line + 20));
}

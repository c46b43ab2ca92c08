import { type Fix, proposeFix, type Span } from '@thidua/language';
import type { Campaign, PeriodEnd } from '@thidua/model';
import type { Check, CheckContext } from '../check.ts';
import { textAt } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const blanksAgainstStatus: Check<'campaign'> = {
  code: 'TD0303',
  slug: 'blanks-against-status',
  severity: 'error',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    if (mayBeBlank[campaign.status.state]) return;
    const { document, period } = campaign;
    const number = document.numberState === 'blank' || document.number?.startsWith('…') === true;
    const date = document.dateState === 'blank' || isBlankDate(document.date);
    const ends = (['from', 'to'] as const).filter((name) => isBlankEnd(period?.[name]));
    const pointers = [
      ...(number ? ['/document/number'] : []),
      ...(date ? ['/document/date'] : []),
      ...ends.map((name) => `/period/${name}`),
    ];
    const [first, ...others] = pointers.map((pointer) => context.spanOf(pointer));
    if (first === undefined) return;
    const what = number && date ? 'number-and-date' : number ? 'number' : date ? 'date' : 'period';
    yield {
      message: say.blank(what),
      help: say.fillOrDraft(),
      span: first,
      related: others.map((span) => ({ span, message: say.alsoBlank() })),
      fixes: markDraft(campaign, first, context),
    };
  },
};

/** A published draft can be given up, or another notice take its place, before it is ever issued. */
const mayBeBlank: Record<Campaign['status']['state'], boolean> = {
  draft: true,
  issued: false,
  'summed-up': false,
  replaced: true,
  cancelled: true,
};

const isBlankDate = (date: string | undefined): boolean => date?.includes('X') === true;

/** A day without its year, `15/12`, has nothing left blank. */
const isBlankEnd = (end: PeriodEnd | undefined): boolean =>
  end?.kind === 'blank' ||
  (end?.kind === 'date' && isBlankDate(end.date) && !/^XXXX-\d{2}-\d{2}$/.test(end.date));

const statedAsIssued = /^tình trạng(\s+)đã ban hành$/;

function markDraft(campaign: Campaign, blank: Span, context: CheckContext): Fix[] {
  if (campaign.status.state !== 'issued') return [];
  const stated = context.spanOf('/status');
  const field = textAt(context, stated);
  const match = statedAsIssued.exec(field.trim());
  if (match !== null) {
    return [proposeFix(say.markDraft(), stated, `tình trạng${match[1]}dự thảo`)];
  }
  if (/^tình trạng/m.test(context.text)) return [];
  const line = context.text.lastIndexOf('\n', Math.max(0, blank.start - 1)) + 1;
  const leading = context.text.slice(line, blank.start);
  // Only before a field of the margin: a new line inside a list would end it.
  if (!/^(?:số|ngày|thời gian)\s/.test(leading)) return [];
  return [proposeFix(say.markDraft(), { start: line, end: line }, 'tình trạng dự thảo\n')];
}

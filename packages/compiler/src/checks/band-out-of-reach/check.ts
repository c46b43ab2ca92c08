import { bandFindings } from '@thidua/eligibility/analysis';
import type { ScoringGrid } from '@thidua/model';
import type { Check, CheckContext } from '../check.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const bandOutOfReach: Check<'scoring-grid'> = {
  code: 'TD0529',
  slug: 'band-out-of-reach',
  severity: 'warning',
  subjects: ['scoring-grid'],
  page,
  *run(grid, context) {
    const names = grid.bands.map(({ value, label }) => label ?? value.id);
    for (const finding of bandFindings(bandsOf(grid, context), grid.total)) {
      const at = finding.band - 1;
      const name = names[at] ?? '';
      yield {
        message:
          finding.kind === 'out-of-reach'
            ? say.outOfReach(name, grid.bands[at]?.from ?? '', finding.most)
            : say.shadowed(name, names[finding.by - 1] ?? ''),
        help: say.lookAgain(),
        span: context.spanOf(`/bands/${at}`),
      };
    }
  },
};

/** The bands with their places on the scale; without a place where the scale is not known. */
function bandsOf({ bands }: ScoringGrid, context: CheckContext) {
  const scales = context.facts().flatMap(({ field }) => (field.type === 'scale' ? [field] : []));
  const scale = scales.find(({ values }) =>
    bands.every(({ value }) => values.some(({ id }) => id === value.id)),
  );
  return bands.map(({ from, value }) => {
    const place = scale?.values.findIndex(({ id }) => id === value.id);
    return place === undefined ? { from } : { from, place };
  });
}

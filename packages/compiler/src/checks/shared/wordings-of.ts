import type { Campaign } from '@thidua/model';
import type { At } from './citations-of.ts';

/** What is no wording of the notice: identifiers, resolved names, formal rules, editors' notes. */
const notWordings: ReadonlySet<string> = new Set([
  'date',
  'dateState',
  'digest',
  'editorial',
  'findings',
  'id',
  'kind',
  'legislature',
  'level',
  'number',
  'numberState',
  'ordinal',
  'origin',
  'period',
  'places',
  'ref',
  'rules',
  'schema',
  'slug',
  'status',
  'symbol',
  'term',
  'timing',
  'when',
  'years',
]);

/**
 * The wordings of the notice that are wanted, in the order of the model, each with its pointer. The name
 * of a body or an entry that the registry holds is the registry's wording, not the notice's, and is left
 * out. Pointers are only put together for what is wanted: most wordings of most notices are not.
 */
export function wordingsOf(campaign: Campaign, wanted: (text: string) => boolean): At<string>[] {
  const found: At<string>[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (wanted(value)) found.push({ pointer: `/${path.join('/')}`, fact: value });
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        visit(value[index]);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      const registered = 'ref' in value;
      for (const key in value) {
        if (notWordings.has(key) || (registered && key === 'name')) continue;
        path.push(key);
        visit((value as Record<string, unknown>)[key]);
        path.pop();
      }
    }
  };
  visit(campaign);
  return found;
}

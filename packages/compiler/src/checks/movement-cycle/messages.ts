import type { Message } from '@thidua/language';

const relations = {
  respondsTo: { vi: 'hưởng ứng', en: 'responds to' },
  consistsOf: { vi: 'gồm', en: 'consists of' },
  follows: { vi: 'tiếp nối hoặc thay thế', en: 'continues or replaces' },
} as const;
export type Relation = keyof typeof relations;

export const say = {
  itself: (relation: Relation): Message => ({
    vi: `Phong trào ${relations[relation].vi} chính nó.`,
    en: `The movement ${relations[relation].en} itself.`,
  }),
  cycle: (relation: Relation, names: readonly string[]): Message => ({
    vi: `Vòng lặp \`${relations[relation].vi}\`: ${names.map((name) => `“${name}”`).join(' → ')} → phong trào này.`,
    en: `A cycle of “${relations[relation].en}”: ${names.map((name) => `“${name}”`).join(' → ')} → this movement.`,
  }),
  removeOne: (): Message => ({
    vi: 'Bỏ một mối liên hệ trong vòng: cấp dưới hưởng ứng cấp trên, phong trào sau tiếp nối phong trào trước.',
    en: 'Remove one link of the cycle: the lower responds to the higher, the later continues the earlier.',
  }),
} as const;

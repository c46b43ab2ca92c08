import { englishCount } from '../../reading/figure.ts';

/** `1 movement`, `2,000 movements`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${englishCount(count)} ${count === 1 ? one : many}`;

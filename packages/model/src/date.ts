import { z } from 'zod';

/**
 * A calendar date with the precision it has, in EDTF (ISO 8601-2, level 1): `2022-06-22`, `2022-06`,
 * `2022`. `X` stands for a part that a draft leaves blank: `2023-06-XX`, `2022-XX-XX`, `XXXX-XX-XX`.
 */
export const PartialDate = z
  .string()
  .regex(/^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?$/)
  .meta({ id: 'PartialDate' });
export type PartialDate = z.infer<typeof PartialDate>;

/** A day of the calendar, `YYYY-MM-DD`. */
export const Day = z.iso.date().meta({ id: 'Day' });
export type Day = z.infer<typeof Day>;

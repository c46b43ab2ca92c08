import type { Day } from '@thidua/model';

/**
 * The day that pages count up to. `SOURCE_DATE_EPOCH`, in seconds, fixes it where a build has to come
 * out the same again.
 */
export const buildDay = (): Day => {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  const now = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
  return now.toISOString().slice(0, 10);
};

import { resolve } from 'node:path';

/** Where `thidua build` wrote the documents; `THIDUA_DATA` names another place, for benchmarks and tests. */
export const dataDirectory = (): string => resolve(process.env.THIDUA_DATA ?? '.data');

/** The list of the addresses that were ever published, kept beside the files that they come from. */
export const addressListFile = (): string =>
  resolve(process.env.THIDUA_SOURCES ?? '../../campaigns', 'dia-chi.tsv');

/** Where a build keeps what it may use again; beside what other tools keep there. */
export const cacheDirectory = (name: string): string =>
  resolve('../../node_modules/.cache/thidua', name);

/** Where the survey of this build lies, for whoever comes after the stage that takes it. */
export const surveyFile = (): string | undefined => process.env.THIDUA_SURVEY;

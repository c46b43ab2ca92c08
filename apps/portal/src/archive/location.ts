import { resolve } from 'node:path';

/** Where `thidua build` wrote the documents; `THIDUA_DATA` names another place, for benchmarks and tests. */
export const dataDirectory = (): string => resolve(process.env.THIDUA_DATA ?? '.data');

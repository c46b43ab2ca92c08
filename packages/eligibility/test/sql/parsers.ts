import { registerHooks } from 'node:module';
import type { SqlDialect } from '../../src/sql/dialect.ts';

// dt-sql-parser is written for bundlers: its modules name each other without endings.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.') || !context.parentURL?.includes('/dt-sql-parser/')) {
        throw error;
      }
      try {
        return next(`${specifier}.js`, context);
      } catch {
        return next(`${specifier}/index.js`, context);
      }
    }
  },
});

const { loadModule, parseSync } = await import('libpg-query');
const { SparkSQL, TrinoSQL } = await import('dt-sql-parser');
await loadModule();
const [spark, trino] = [new SparkSQL(), new TrinoSQL()];

/** What a parser of the dialect itself has to say against a query; nothing where it is well formed. */
export function complaints(sql: string, dialect: Exclude<SqlDialect, 'duckdb'>): string[] {
  if (dialect !== 'postgres') {
    return (dialect === 'spark' ? spark : trino).validate(sql).map(({ message }) => message);
  }
  try {
    parseSync(sql);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

// Astro's own command, with its telemetry off however it is called.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { modules } from './lib/paths.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(pathToFileURL(join(modules, 'astro', 'bin', 'astro.mjs')).href);

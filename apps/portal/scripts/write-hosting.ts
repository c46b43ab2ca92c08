// Writes the configurations of servers from headers.json: `npm run hosting`.
import { readFileSync, writeFileSync } from 'node:fs';
import { caddyConfiguration, nginxConfiguration } from '../src/publishing/host-files.ts';

const rules = JSON.parse(readFileSync('headers.json', 'utf8'));
writeFileSync('hosting/nginx.conf', nginxConfiguration(rules));
writeFileSync('hosting/Caddyfile', caddyConfiguration(rules));

// After pages and search index: the service worker that makes both readable without a network.
import { resolve } from 'node:path';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';

writeOfflineWorker(resolve(process.env.THIDUA_OUT ?? 'dist'));

// Loaded into a measured process: writes what it cost to file descriptor 3 when it ends.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// A worker thread loads this too; what the process cost is told once.
const whenItEnds = isMainThread ? process : undefined;
whenItEnds?.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: (maxRSS * 1024) / 1e6 };
  writeSync(3, JSON.stringify(cost));
});

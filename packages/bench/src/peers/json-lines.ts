// The least that anybody does who reads records in JavaScript: each line made an object, one field counted.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let count = 0;
const input = createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 20 });
for await (const line of createInterface({ input })) {
  if (JSON.parse(line)['sáng-kiến'] >= 1) count += 1;
}
console.log(count);

// Loaded before a program that is measured: as it ends, it writes down what the process and those it
// waited for took. Node.js tells a parent nothing of that.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Clock ticks a second in /proc, on every Linux that Node.js runs on. */
const TICKS = 100;

const target = process.env.BENCH_USAGE;
if (isMainThread && target !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      target,
      JSON.stringify({
        seconds: (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren(),
        megabytes: maxRSS / 1000,
      }),
    );
  });
}

/** Processor seconds of programs that this one started, such as Pagefind; 0 where no system tells. */
function secondsOfChildren(): number {
  try {
    // The name, in brackets, may hold spaces; what follows it does not.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return 0;
  }
}

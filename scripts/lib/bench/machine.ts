import { cpus, loadavg, totalmem } from 'node:os';

/** What figures were measured on: without it they say little. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** How many programs wanted a core, over the last minute; more than there are makes times long. */
  readonly load: number;
}

export function machine(): Machine {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** The same in one line. */
export function machineLine({
  date,
  processor,
  cores,
  memory,
  system,
  node,
  load,
}: Machine): string {
  return `${date}, ${processor}, ${cores} cores, ${memory} GB, ${system}, Node.js ${node}, load ${load} at the end`;
}

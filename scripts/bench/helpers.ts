import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Answers, contendersOf, helperCases } from "./helper-cases.ts";
import { checkAnswer, inFreshProcesses, interleaved, ratioTable, rounded } from "./measure.ts";

const count = 300_000;

/** Code that times the first call in a new process, on records that it has just made. */
function firstCall(root: string, name: string, contender: keyof Answers): string {
  const cases = JSON.stringify(join(root, "scripts/bench/helper-cases.ts"));
  const records = JSON.stringify(join(root, "scripts/bench/own-records.ts"));
  return `
const { contendersOf } = await import(${cases});
const { ownRecords } = await import(${records});
const work = contendersOf(${JSON.stringify(name)}, ownRecords(${count}))[${JSON.stringify(contender)}];
const start = performance.now();
work();
process.stdout.write(String(performance.now() - start));`;
}

/** Bytes that stay on the heap after a call whose result is discarded. */
function memoryKept(root: string, name: string): number {
  const code = `
const { contendersOf } = await import(${JSON.stringify(join(root, "scripts/bench/helper-cases.ts"))});
const { ownRecords } = await import(${JSON.stringify(join(root, "scripts/bench/own-records.ts"))});
const { own } = contendersOf(${JSON.stringify(name)}, ownRecords(${count}));
const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
// The first call also compiles the code, which stays on the heap.
own();
const before = heap();
own();
process.stdout.write(String(heap() - before));`;
  return Number(
    execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

/** The helpers on 300,000 records, compared with plain code that gives the same answer without checking records. */
export async function helpers(root: string): Promise<string> {
  const { deepFreeze, ownRecords, shuffled } = await import("./own-records.ts");
  const lists = {
    "every call": ownRecords(count),
    "every call, frozen": deepFreeze(ownRecords(count)),
    "every call, out of order": shuffled(ownRecords(count)),
  };
  const parts: string[] = [];
  for (const name of helperCases) {
    for (const [label, list] of Object.entries(lists)) {
      const { own, native } = contendersOf(name, list);
      checkAnswer(name, own(), native());
      const times = await interleaved({ native, [name]: own }, 9);
      parts.push(`${name}, ${label}\n\n${ratioTable(times, "native")}`);
    }
    const codes = { native: firstCall(root, name, "native"), [name]: firstCall(root, name, "own") };
    parts.push(`${name}, first call\n\n${ratioTable(inFreshProcesses(codes, 5, root), "native")}`);
    parts.push(`${name} keeps ${rounded(memoryKept(root, name) / 1024)} KiB after a call whose result is discarded`);
  }
  return parts.join("\n\n");
}

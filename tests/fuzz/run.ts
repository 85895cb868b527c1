// Hostile input by the hundred thousand: `npm run test:fuzz`, or `npm run test:fuzz -- <cases> <first seed>`.
import { type Failure, runCases } from "./cases.ts";
import { targets } from "./targets.ts";

const [total = 200_000, first = 1] = process.argv.slice(2).map(Number);
const names = Object.keys(targets);
// What takes longest: editions are hashed, and a damaged day may lie centuries off, with every month between.
const slow = ["whole editions", "fitting records, one part damaged"];
const shareOf = (name: string) => (slow.includes(name) ? 0.25 : 1);
const shares = names.reduce((sum, name) => sum + shareOf(name), 0);
const failures: Failure[] = [];
let tried = 0;
for (const name of names) {
  const count = Math.ceil((total * shareOf(name)) / shares);
  const started = performance.now();
  const found = await runCases(name, first, count);
  failures.push(...found);
  tried += count;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${String(count).padStart(8)} cases in ${seconds.padStart(6)} s  ${name}\n`);
}
for (const { target, seed, fault } of failures) process.stdout.write(`${target}, seed ${seed}: ${fault}\n`);
process.stdout.write(`${tried} cases from seed ${first}, ${failures.length} failures\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

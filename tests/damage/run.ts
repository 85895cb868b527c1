// Damages a made-up record in every way, and shows what the form and the rules stop: `npm run test:damage`, with --all for a list.
import { problemsWith } from "./apply.ts";
import { damagesOf } from "./damages.ts";
import { sample } from "./sample.ts";

const isVerbose = process.argv.includes("--all");
const whole = problemsWith(sample);
if (whole.problems.length > 0) throw new Error(`The made-up record is not valid: ${JSON.stringify(whole.problems[0])}`);

interface Outcome {
  tried: number;
  byForm: number;
  byRule: number;
  readonly missed: string[];
}

const outcomes = new Map<string, Outcome>();
const counts: number[] = [];
let nameless = 0;
for (const { kind, at, records } of damagesOf(sample)) {
  const outcome = outcomes.get(kind) ?? { tried: 0, byForm: 0, byRule: 0, missed: [] };
  outcomes.set(kind, outcome);
  outcome.tried += 1;
  const { gate, problems } = problemsWith(records);
  if (problems.length === 0) outcome.missed.push(at);
  else if (gate === "form") outcome.byForm += 1;
  else outcome.byRule += 1;
  if (problems.length > 0) counts.push(problems.length);
  for (const { file, record, field, fault, repair } of problems) {
    if (![file, record, field, fault, repair].every((part) => /\S/.test(part))) nameless += 1;
  }
  if (isVerbose) {
    for (const { record, field, fault } of problems) process.stdout.write(`${kind} | ${record}: ${field}: ${fault}\n`);
  }
}

const all = [...outcomes];
// A kind stops when every damage of it does.
const stopped = all.filter(([, { missed }]) => missed.length === 0);
const partly = all.filter(([, { missed, tried }]) => missed.length > 0 && missed.length < tried);
const passed = all.filter(([, { missed, tried }]) => missed.length === tried);
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const tried = all.reduce((sum, [, one]) => sum + one.tried, 0);

process.stdout.write(`\nKinds that pass:\n${passed.map(([kind]) => `  ${kind}\n`).join("")}`);
process.stdout.write(
  `Kinds of which some pass:\n${partly.map(([kind, { missed }]) => `  ${kind} (${missed.join(", ")})\n`).join("")}`,
);
process.stdout.write(
  [
    `${tried} damages of ${all.length} kinds: ${all.reduce((sum, [, one]) => sum + one.byForm, 0)} stop at the form, ${all.reduce((sum, [, one]) => sum + one.byRule, 0)} at a rule`,
    `${stopped.length} kinds stop (${share(stopped.length, all.length)}), ${partly.length} in part, ${passed.length} pass`,
    `${share(counts.filter((count) => count === 1).length, counts.length)} of the stopped damages print one problem, none more than ${Math.max(...counts)}`,
    `${nameless} problems without file, record, field, fault or repair`,
    "",
  ].join("\n"),
);
process.exitCode = stopped.length / all.length >= 0.85 && nameless === 0 ? 0 : 1;

import { measureEventsJoin } from "./scripts/bench/events-join.ts";
console.log(await measureEventsJoin(Number(process.argv[2])));

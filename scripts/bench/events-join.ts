// Joins the exchanges with ten million generated news events: in SQL on DuckDB, and as a loop in JavaScript.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

const dataFolder = join(import.meta.dirname, "../../dist/data");

/** What one way of joining took: time and memory. */
export interface JoinMeasurement {
  /** The way of joining. */
  readonly way: "DuckDB, from Parquet" | "JavaScript, nested loop";
  /** Number of events. */
  readonly events: number;
  /** Number of matching pairs of an exchange and an event: the same for both ways. */
  readonly pairs: number;
  /** Milliseconds, from reading the file to the answer. */
  readonly milliseconds: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
}

/**
 * The query in the guide: an event matches an exchange if it involves both sides, has the same host, and is dated within the stay or
 * up to two days before or after it.
 */
export const joinQuery = `
SELECT exchanges.id, count(*) AS events
FROM exchanges
JOIN events
  ON events.host = CASE exchanges.host WHEN 'KP' THEN 'PRK' WHEN 'RU' THEN 'RUS' END
  AND events.day BETWEEN exchanges.start_earliest - 2
    AND coalesce(exchanges.end_latest, exchanges.last_seen, exchanges.start_latest) + 2
GROUP BY exchanges.id`;

/** Visits between both sides, by CAMEO: 042 names the guest first, 043 the host. */
export const visitsQuery = `
SELECT day, CASE code WHEN '042' THEN actor2 ELSE actor1 END AS host
FROM 'events.parquet'
WHERE code IN ('042', '043') AND actor1 IN ('RUS', 'PRK') AND actor2 IN ('RUS', 'PRK') AND actor1 <> actor2`;

/** Four years of news events like those of GDELT, the same in every run. About one in fifty is a visit between the two sides. */
function eventsQuery(count: number): string {
  const countries = ["USA", "CHN", "JPN", "KOR", "UKR", "DEU", "FRA", "GBR", "IND", "RUS", "PRK"];
  const actor = (seed: number) =>
    `[${countries.map((one) => `'${one}'`).join(", ")}][(1 + hash(n * 7 + ${seed}) % ${countries.length})::INTEGER]`;
  return `
SELECT DATE '2023-01-01' + (hash(n) % 1461)::INTEGER AS day,
  ['036', '040', '042', '043', '057'][(1 + hash(n * 3) % 5)::INTEGER] AS code,
  CASE WHEN hash(n * 5) % 25 = 0 THEN 'RUS' ELSE ${actor(1)} END AS actor1,
  CASE WHEN hash(n * 5) % 25 = 0 THEN 'PRK' ELSE ${actor(2)} END AS actor2
FROM range(${count}) AS numbers(n)`;
}

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  return instance.connect();
}

/** Joins in SQL, in the folder of the events. */
async function joinInSql(): Promise<number> {
  const connection = await connect();
  await connection.run(`CREATE VIEW exchanges AS FROM '${dataFolder}/exchanges.parquet'`);
  await connection.run(`CREATE VIEW events AS ${visitsQuery}`);
  const reader = await connection.runAndReadAll(`SELECT sum(events)::INTEGER AS pairs FROM (${joinQuery})`);
  return Number(reader.getRowObjectsJson()[0]?.["pairs"]);
}

interface NewsEvent {
  readonly day: string;
  readonly code: string;
  readonly actor1: string;
  readonly actor2: string;
}

async function readEvents(): Promise<readonly NewsEvent[]> {
  const connection = await connect();
  const result = await connection.stream("SELECT day::VARCHAR, code, actor1, actor2 FROM 'events.parquet'");
  const events: NewsEvent[] = [];
  // Equal texts share one object, as a careful parser would arrange.
  const known = new Map<string, string>();
  const once = (text: unknown) => {
    const value = String(text);
    const held = known.get(value);
    if (held === undefined) known.set(value, value);
    return held ?? value;
  };
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [days = [], codes = [], first = [], second = []] = chunk.getColumns();
    for (let row = 0; row < days.length; row += 1) {
      events.push({
        day: once(days[row]),
        code: once(codes[row]),
        actor1: once(first[row]),
        actor2: once(second[row]),
      });
    }
  }
  return events;
}

function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** Compares every exchange with every event. */
async function joinInJavaScript(): Promise<number> {
  const { exchanges } = await import("../../src/index.ts");
  const events = await readEvents();
  let pairs = 0;
  for (const { start, end, lastSeen, host } of exchanges) {
    const code = { KP: "PRK", RU: "RUS" }[host as string];
    const guest = { PRK: "RUS", RUS: "PRK" }[code ?? ""];
    const [from, to] = [shiftDay(start.earliest, -2), shiftDay(end?.latest ?? lastSeen ?? start.latest, 2)];
    pairs += events.filter(
      (event) =>
        event.day >= from &&
        event.day <= to &&
        ((event.code === "042" && event.actor2 === code && event.actor1 === guest) ||
          (event.code === "043" && event.actor1 === code && event.actor2 === guest)),
    ).length;
  }
  return pairs;
}

const ways = { "DuckDB, from Parquet": joinInSql, "JavaScript, nested loop": joinInJavaScript } as const;

type Way = keyof typeof ways;

/** Measures one way in its own process, so that memory is measured separately. */
function measure(way: Way, folder: string, events: number): Promise<JoinMeasurement> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [way], { cwd: folder, execArgv: ["--max-old-space-size=4096"] });
    child.once("message", (message) =>
      resolve({ way, events, ...(message as Omit<JoinMeasurement, "way" | "events">) }),
    );
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code !== 0)
        reject(new Error(`Cannot measure ${JSON.stringify(way)}: expected the process to end with 0, got ${code}`));
    });
  });
}

/**
 * Measures both ways of joining the exchanges with generated events. Needs the built package and about a gigabyte of memory.
 *
 * @param events - How many events.
 * @returns One measurement for each way.
 * @throws {Error} If the two ways do not find the same number of pairs.
 */
export async function measureEventsJoin(events = 10_000_000): Promise<readonly JoinMeasurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "events-join-"));
  try {
    const connection = await connect();
    await connection.run(`COPY (${eventsQuery(events)}) TO '${folder}/events.parquet'`);
    connection.closeSync();
    const measured: JoinMeasurement[] = [];
    for (const way of Object.keys(ways) as Way[]) measured.push(await measure(way, folder, events));
    const [first, ...others] = measured;
    if (others.some(({ pairs }) => pairs !== first?.pairs)) {
      throw new Error(
        `Cannot compare the ways: expected the same pairs, got ${measured.map(({ pairs }) => pairs).join(" and ")}`,
      );
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [, script, way] = process.argv;
if (script === import.meta.filename && way !== undefined && way in ways) {
  const start = performance.now();
  const pairs = await ways[way as Way]();
  const milliseconds = Math.round(performance.now() - start);
  process.send?.({ pairs, milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
  process.disconnect();
}

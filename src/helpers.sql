-- The helpers of dprk-russia-exchanges for DuckDB. Run this file in the folder of the data files, dist/data: duckdb -init helpers.sql
-- The first part reads the Parquet files. To read the CSV files instead, replace each of its views with
--   CREATE OR REPLACE VIEW exchanges AS SELECT * FROM 'exchanges.csv';
-- and so on: each CSV file has the name of its view.
-- The macros take ids, not names, and whole days and months. The queries after AS are standard SQL over these tables, so Spark, Trino
-- and PostgreSQL run them once the parameters are filled in. BigQuery writes STRING for VARCHAR(10). SQLite has no dates and counts
-- wrongly with CAST(x AS DATE): write date(x) there.

CREATE OR REPLACE VIEW exchanges AS SELECT * FROM 'exchanges.parquet';

CREATE OR REPLACE VIEW sources AS SELECT * FROM 'sources.parquet';

CREATE OR REPLACE VIEW officials AS SELECT * FROM 'officials.parquet';

CREATE OR REPLACE VIEW exchange_participants AS
SELECT id AS exchange, generate_subscripts(participants, 1) AS position, unnest(participants, max_depth := 2)
FROM 'exchanges.parquet';

CREATE OR REPLACE VIEW exchange_evidence AS
SELECT id AS exchange, generate_subscripts(evidence, 1) AS position, unnest(evidence, max_depth := 2)
FROM 'exchanges.parquet';

-- Exchanges of a month, by the last possible day of arrival. FROM by_month('2024-06')
CREATE OR REPLACE MACRO by_month(month) AS TABLE
SELECT exchanges.*
FROM (SELECT CAST(month || '-01' AS DATE) AS first_day) AS given
JOIN exchanges
  ON substr(CAST(start_latest AS VARCHAR(10)), 1, 7) = substr(CAST(first_day AS VARCHAR(10)), 1, 7)
ORDER BY start_earliest, start_latest, id;

-- Exchanges in which an official took part, by id. FROM by_official('sergei-lavrov')
CREATE OR REPLACE MACRO by_official(official_id) AS TABLE
SELECT exchanges.*
FROM (SELECT official_id AS given_id) AS given
JOIN (SELECT DISTINCT exchange, official FROM exchange_participants) AS attended ON attended.official = given_id
JOIN exchanges ON exchanges.id = attended.exchange
ORDER BY start_earliest, start_latest, id;

-- Number of exchanges that certainly began on or after a day. SELECT count_since('2024-03-15')
CREATE OR REPLACE MACRO count_since(day) AS (
SELECT count(*)
FROM (SELECT CAST(day AS DATE) AS first_day) AS given
JOIN exchanges ON start_earliest >= first_day
);

-- Lowest and highest number of exchanges that began on or after a day. FROM count_bounds_since('2024-03-15')
CREATE OR REPLACE MACRO count_bounds_since(day) AS TABLE
SELECT count(CASE WHEN start_earliest >= first_day THEN 1 END) AS lowest, count(exchanges.id) AS highest
FROM (SELECT CAST(day AS DATE) AS first_day) AS given
LEFT JOIN exchanges ON start_latest >= first_day;

-- Which way the delegation travelled, by the host country. SELECT id, direction_of(host) FROM exchanges
CREATE OR REPLACE MACRO direction_of(host_country) AS (
CASE
  WHEN host_country = 'KP' THEN 'russia-to-dprk'
  WHEN host_country = 'RU' THEN 'dprk-to-russia'
  WHEN host_country IS NOT NULL THEN 'third-country'
END
);

-- Independent origins of the sources behind an exchange, by its id. FROM witnesses_of('lavrov-pyongyang-2023-10')
CREATE OR REPLACE MACRO witnesses_of(exchange_id) AS TABLE
SELECT sources.origin
FROM (SELECT exchange_id AS given_id) AS given
JOIN exchange_evidence ON exchange_evidence.exchange = given_id
JOIN sources ON sources.id = exchange_evidence.source
WHERE sources.kind NOT IN ('aggregator', 'database') OR sources.origin <> sources.id
GROUP BY sources.origin
ORDER BY min(exchange_evidence.position);

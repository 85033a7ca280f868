-- World production, capacity and reserves of the one-file release of 2025, whose years stand side by side, as one row for
-- each year. Marks are not among the numbers but in the notes: W, NA, XX, "Less than 1/2 unit"; without one, an empty cell
-- of production is the dash of the printed table. An estimate is told by the head of the column, by the kind of production
-- ("…, estimated", unless the note of a row says that it was reported) or by the note.
WITH cells AS (
  FROM (SELECT * REPLACE (replace("COUNTRY", chr(160), ' ') AS "COUNTRY") FROM world_release)
  UNPIVOT INCLUDE NULLS (printed FOR head IN (COLUMNS('^(PROD|CAP|RESERVES)_.*\d{4}$')))
),
told AS (
  SELECT
    *,
    regexp_extract(head, '\d{4}') AS year,
    lower(split_part(head, '_', 1)) AS part,
    trim(coalesce(CASE split_part(head, '_', 1)
      WHEN 'PROD' THEN "PROD_NOTES" WHEN 'CAP' THEN "CAP_NOTES" ELSE "RESERVE_NOTES" END, '')) AS note
  FROM cells
)
SELECT
  regexp_extract("SOURCE", '\d{4}') AS edition,
  trim("COMMODITY") AS commodity,
  trim("COUNTRY") AS country,
  trim("TYPE") AS type,
  CASE part WHEN 'prod' THEN 'production' WHEN 'cap' THEN 'capacity' ELSE 'reserves' END AS statistic,
  coalesce(trim("UNIT_MEAS"), '') AS unit,
  year,
  CASE
    WHEN head LIKE '%EST%' THEN 'e'
    WHEN regexp_matches(note, '^(reported|reproted)|, reported$', 'i') THEN ''
    WHEN part = 'prod' AND regexp_matches("TYPE", 'estimated') THEN 'e'
    WHEN regexp_matches(note, '^estimated', 'i') THEN 'e'
    ELSE ''
  END AS estimated,
  CASE
    WHEN coalesce(trim(printed), '') <> '' THEN replace(trim(printed), ',', '')
    WHEN regexp_matches(note, '^W\b') THEN 'W'
    WHEN regexp_matches(note, '^na( |$)', 'i') THEN 'NA'
    WHEN regexp_matches(note, '^xx( |$)', 'i') THEN 'XX'
    WHEN regexp_matches(note, '^less than 1/2 unit', 'i') THEN '<0.5'
    WHEN part = 'prod' THEN '—'
    ELSE ''
  END AS value,
  note,
  file,
  line
FROM told
ORDER BY file, line, head

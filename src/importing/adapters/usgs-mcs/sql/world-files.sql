-- World production, capacity and reserves of the releases with a file for each commodity, as one row for each figure. The
-- head of a column tells what is counted, the unit, whether it is an estimate, and the year: "Prod_t_est_2023". Reserves
-- have no year: they are those of the edition. Columns and rows of nothing but commas fall out, and so do footnote marks
-- that ran into the name of a country ("Other countries4", "Japane", where the e means estimated).
WITH cells AS (
  FROM (
    SELECT * REPLACE (trim(replace("Country", chr(160), ' ')) AS "Country")
    FROM world_files
    WHERE trim(coalesce("Country", '')) <> ''
  )
  UNPIVOT (printed FOR head IN (COLUMNS('^(Prod|Cap|Reserves)_(t|kt|Mt|kg|g|ct|Mct|mcm)(_est)?(_\d{4})?$')))
),
told AS (
  SELECT
    *,
    split_part(head, '_', 1) AS part,
    regexp_replace(
      regexp_replace("Country", '^(Australia|Brazil|Canada|Chile|China|India|Japan|Korea, Republic of|Russia|Turkey|United States|Vietnam)e$', '\1'),
      '\s*\d+$', ''
    ) AS name
  FROM cells
  WHERE trim(printed) <> ''
)
SELECT
  regexp_extract("Source", '\d{4}') AS edition,
  regexp_extract(file, '^mcs\d{4}-(.+)_world', 1) AS commodity_code,
  name AS country,
  trim("Type") AS type,
  CASE part WHEN 'Prod' THEN 'production' WHEN 'Cap' THEN 'capacity' ELSE 'reserves' END AS statistic,
  regexp_extract(head, '^[A-Za-z]+_([A-Za-z]+)', 1) AS unit,
  regexp_extract(head, '\d{4}$') AS year,
  CASE WHEN head LIKE '%\_est\_%' ESCAPE '\' THEN 'e' ELSE '' END AS estimated,
  replace(trim(printed), ',', '') AS value,
  regexp_replace(
    trim(coalesce(CASE part WHEN 'Prod' THEN "Prod_notes" WHEN 'Cap' THEN "Cap_notes" ELSE "Reserves_notes" END, '')),
    '\s+', ' ', 'g'
  ) AS note,
  file,
  line
FROM told
ORDER BY file, line, head

-- World production, capacity and reserves: every row that belongs to no table of the United States.
SELECT
  edition,
  chapter,
  commodity,
  statistic,
  detail,
  country,
  unit,
  CASE WHEN regexp_matches(year, '^\d{4}$') THEN year ELSE '' END AS year,
  value,
  estimated,
  notes,
  file,
  line
FROM release
WHERE section NOT LIKE 'Salient%' AND statistic NOT LIKE 'Import sources%'
ORDER BY file, line

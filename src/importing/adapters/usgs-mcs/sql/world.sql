-- World production, capacity and reserves: every row that belongs to no table of the United States.
-- Thousands marks go; the word "Estimated." at the head of the notes becomes a mark of its own.
SELECT
  coalesce(getvariable('edition')::VARCHAR, regexp_extract(file, '\d{4}')) AS edition,
  "MCS chapter" AS chapter,
  "Commodity" AS commodity,
  "Statistics" AS statistic,
  trim("Statistics_detail") AS detail,
  trim("Country") AS country,
  "Unit" AS unit,
  CASE WHEN regexp_matches("Year", '^\d{4}$') THEN "Year" ELSE '' END AS year,
  CASE
    WHEN regexp_matches("Value", '^[<>]?\d{1,3}(,\d{3})+$') THEN replace("Value", ',', '')
    ELSE "Value"
  END AS value,
  CASE WHEN regexp_matches("Notes", '^Estimated\.($| --)') THEN 'e' ELSE '' END AS estimated,
  regexp_replace(coalesce("Notes", ''), '^Estimated\.( -- |$)', '') AS notes,
  file,
  line
FROM commodities
WHERE "Section" NOT LIKE 'Salient%' AND "Statistics" NOT LIKE 'Import sources%'
ORDER BY file, line

-- Salient statistics of the United States, one row for each line of a chapter's table and year. Net import reliance, in
-- percent, is a table of its own.
SELECT
  coalesce(getvariable('edition')::VARCHAR, regexp_extract(file, '\d{4}')) AS edition,
  "MCS chapter" AS chapter,
  "Commodity" AS commodity,
  "Statistics" AS statistic,
  trim("Statistics_detail") AS detail,
  "Unit" AS unit,
  "Year" AS year,
  CASE
    WHEN regexp_matches("Value", '^[<>]?\d{1,3}(,\d{3})+$') THEN replace("Value", ',', '')
    ELSE "Value"
  END AS value,
  CASE WHEN regexp_matches("Notes", '^Estimated\.($| --)') THEN 'e' ELSE '' END AS estimated,
  regexp_replace(coalesce("Notes", ''), '^Estimated\.( -- |$)', '') AS notes,
  "Country" AS country,
  file,
  line
FROM commodities
WHERE "Section" LIKE 'Salient%' AND "Statistics" <> 'Net import reliance'
ORDER BY file, line

-- Net import reliance of the United States in percent of apparent or, where the detail says so, other consumption.
SELECT
  coalesce(getvariable('edition')::VARCHAR, regexp_extract(file, '\d{4}')) AS edition,
  "MCS chapter" AS chapter,
  "Commodity" AS commodity,
  trim("Statistics_detail") AS detail,
  "Year" AS year,
  "Value" AS percent,
  CASE WHEN regexp_matches("Notes", '^Estimated\.($| --)') THEN 'e' ELSE '' END AS estimated,
  regexp_replace(coalesce("Notes", ''), '^Estimated\.( -- |$)', '') AS notes,
  file,
  line
FROM commodities
WHERE "Statistics" = 'Net import reliance'
ORDER BY file, line

-- The view "release": the one file of a release as its tables read it, whatever part of a chapter a row is of. Thousands
-- marks go; the word "Estimated." at the head of the notes becomes a mark of its own.
SELECT
  coalesce(getvariable('edition')::VARCHAR, regexp_extract(file, '\d{4}')) AS edition,
  "MCS chapter" AS chapter,
  "Section" AS section,
  "Commodity" AS commodity,
  "Statistics" AS statistic,
  trim("Statistics_detail") AS detail,
  trim("Country") AS country,
  "Unit" AS unit,
  "Year" AS year,
  CASE
    WHEN regexp_matches("Value", '^[<>]?\d{1,3}(,\d{3})+$') THEN replace("Value", ',', '')
    ELSE "Value"
  END AS value,
  CASE WHEN regexp_matches("Notes", '^Estimated\.($| --)') THEN 'e' ELSE '' END AS estimated,
  regexp_replace(coalesce("Notes", ''), '^Estimated\.( -- |$)', '') AS notes,
  file,
  line
FROM commodities

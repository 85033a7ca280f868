-- Shares of the leading partners in the imports of the United States over four years ("2021–24"), by product.
SELECT
  coalesce(getvariable('edition')::VARCHAR, regexp_extract(file, '\d{4}')) AS edition,
  "MCS chapter" AS chapter,
  "Commodity" AS commodity,
  coalesce(nullif(trim("Statistics_detail"), ''), 'All') AS product,
  trim("Country") AS partner,
  "Value" AS share_percent,
  coalesce("Notes", '') AS notes,
  file,
  line
FROM commodities
WHERE "Statistics" LIKE 'Import sources%'
ORDER BY file, line

-- Salient statistics of the United States of the releases with a file for each commodity: one row for each year there and
-- one column for each statistic, here one row for each figure. The unit is a part of the column's name, and not always the
-- right one: what stands under "Exports_g" are kilograms, under "NIR_Concentrate_t" percent.
SELECT
  regexp_extract("DataSource", '\d{4}') AS edition,
  regexp_extract(file, '^mcs\d{4}-(.+)_salient', 1) AS commodity_code,
  "Commodity" AS commodity,
  head AS series,
  "Year" AS year,
  CASE
    WHEN regexp_matches(printed, '^[<>]?\d{1,3}(,\d{3})+$') THEN replace(printed, ',', '')
    ELSE trim(printed)
  END AS value,
  file,
  line
FROM (FROM salient_files WHERE trim(coalesce("Year", '')) <> '')
UNPIVOT (printed FOR head IN (COLUMNS('^(USprod|Prod|Imports|Exports|Consump|Stocks|Ship|NIR|Price|Employment)')))
WHERE trim(printed) <> ''
ORDER BY file, line, head

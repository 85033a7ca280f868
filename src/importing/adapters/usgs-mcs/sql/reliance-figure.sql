-- Figure 2 of the volume: net import reliance of the United States by commodity in the year before the edition. The heads
-- of its columns change from edition to edition and hold the year.
SELECT
  regexp_extract("Source", '\d{4}') AS edition,
  trim("Commodity") AS commodity,
  regexp_extract(head, '\d{4}$') AS year,
  trim(percent) AS percent,
  file,
  line
FROM reliance_figure
UNPIVOT (percent FOR head IN (COLUMNS('^Net_Import_Reliance_pct_\d{4}$')))
WHERE trim(percent) <> ''
ORDER BY file, line

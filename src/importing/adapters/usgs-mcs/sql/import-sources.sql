-- Shares of the leading partners in the imports of the United States over four years ("2021–24"), by product.
SELECT
  edition,
  chapter,
  commodity,
  coalesce(nullif(detail, ''), 'All') AS product,
  country AS partner,
  value AS share_percent,
  notes,
  file,
  line
FROM release
WHERE statistic LIKE 'Import sources%'
ORDER BY file, line

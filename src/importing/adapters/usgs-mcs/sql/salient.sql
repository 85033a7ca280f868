-- Salient statistics of the United States, one row for each line of a chapter's table and year. Net import reliance, in
-- percent, is a table of its own.
SELECT edition, chapter, commodity, statistic, detail, unit, year, value, estimated, notes, country, file, line
FROM release
WHERE section LIKE 'Salient%' AND statistic <> 'Net import reliance'
ORDER BY file, line

-- Net import reliance of the United States in percent of apparent or, where the detail says so, other consumption.
SELECT edition, chapter, commodity, detail, year, value AS percent, estimated, notes, file, line
FROM release
WHERE statistic = 'Net import reliance'
ORDER BY file, line

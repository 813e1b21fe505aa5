-- How long each step takes when it succeeds.
SELECT step, count(*) AS times, avg(seconds) AS average_seconds, max(seconds) AS longest_seconds
FROM ledger
WHERE status = 'succeeded'
GROUP BY step
ORDER BY step

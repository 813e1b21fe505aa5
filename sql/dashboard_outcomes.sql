-- How the steps of each window ended.
SELECT window_id, status, count(*) AS steps
FROM ledger
GROUP BY window_id, status
ORDER BY window_id, status

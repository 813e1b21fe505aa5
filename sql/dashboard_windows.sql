-- Each window that was run, how often, and what failed in it.
SELECT window_id, count(DISTINCT run_id) AS runs, count(*) AS steps, count_if(status = 'failed') AS failed
FROM ledger
GROUP BY window_id
ORDER BY window_id

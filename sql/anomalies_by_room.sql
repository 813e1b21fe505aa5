-- The last week of readings that were scored; where is_anomaly is true, the score lies above the champion's cutoff.
SELECT room AS room_id,
       timestamp,
       value AS temp,
       score,
       is_anomaly
FROM anomalies
WHERE timestamp > (SELECT max(timestamp) FROM anomalies) - INTERVAL '7' DAY
ORDER BY room, timestamp

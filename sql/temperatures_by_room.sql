-- How warm each room is at which hour of the day (UTC).
SELECT room_id,
       hour(timestamp) AS hour,
       round(avg(temp), 2) AS average_temp,
       min(temp) AS lowest,
       max(temp) AS highest,
       count(*) AS readings
FROM temperatures
GROUP BY room_id, hour(timestamp)
ORDER BY room_id, hour

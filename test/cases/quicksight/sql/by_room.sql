-- the mean of each hour
SELECT date_trunc('hour', at) AS hour, room, avg(temp) AS average_temp, count(*) AS readings
FROM temperatures
GROUP BY 1, 2; -- by hour and room

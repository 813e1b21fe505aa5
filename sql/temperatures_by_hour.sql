-- How warm it is at which hour of the day, month by month.
SELECT month,
       hour(measured_at) AS hour,
       round(avg(temperature), 1) AS average,
       min(temperature) AS lowest,
       max(temperature) AS highest
FROM temperatures
GROUP BY month, hour(measured_at)
ORDER BY month, hour

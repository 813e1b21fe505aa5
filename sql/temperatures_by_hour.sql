-- How warm it is at which hour of the day, season by season.
WITH hours AS (
  SELECT temperature,
         hour(measured_at) AS hour,
         CASE quarter(measured_at + INTERVAL '1' MONTH)
           WHEN 1 THEN 'winter' WHEN 2 THEN 'spring' WHEN 3 THEN 'summer' ELSE 'autumn'
         END AS season
  FROM temperatures
)
SELECT season,
       hour,
       round(avg(temperature), 1) AS average,
       min(temperature) AS lowest,
       max(temperature) AS highest
FROM hours
GROUP BY season, hour
ORDER BY season, hour

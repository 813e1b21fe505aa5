-- How much it rained, and on how many days, month by month.
SELECT date_trunc('month', day) AS month,
       count(*) AS wet_days,
       round(sum(rain), 1) AS rain
FROM wet_days
GROUP BY date_trunc('month', day)
ORDER BY month

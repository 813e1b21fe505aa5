SELECT country, sum(price) AS turnover, count(*) AS orders
FROM sales
GROUP BY country
ORDER BY country

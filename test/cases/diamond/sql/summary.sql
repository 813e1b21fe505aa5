SELECT id, count(*) AS n FROM both GROUP BY id

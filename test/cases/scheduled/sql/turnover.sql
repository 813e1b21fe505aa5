SELECT sum(price) AS turnover FROM orders

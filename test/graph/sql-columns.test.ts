import { expect, test } from '@jest/globals';
import { surelyReads } from '../../action/src/graph/sql-columns.ts';

const sales = { database: 'shop', table: 'sales', columns: ['day', 'price'] };
const refunds = { database: 'shop', table: 'refunds', columns: ['day', 'price'] };
const shops = { database: 'shop', table: 'shops', columns: ['country'] };

test.each([
  ['a column', 'SELECT price FROM sales', []],
  ['in a call, quoted, in capitals', 'SELECT sum("PRICE") AS turnover FROM shop.sales', []],
  ['with another name for it', 'SELECT price turnover, price AS other FROM sales', []],
  ['with its own name for what is made of it', 'SELECT avg(price) AS price FROM sales ORDER BY price', []],
  ['of an alias', 'SELECT s.price FROM sales AS s', []],
  ['of the table, in full', 'SELECT shop.sales.price FROM sales', []],
  ['in a condition', 'SELECT day FROM sales WHERE NOT price > 0 ORDER BY day', []],
  ['in a window', 'SELECT rank() OVER (ORDER BY price) AS rank FROM sales', []],
  ['in a WITH', 'WITH s (day, sold) AS (SELECT day, price FROM sales) SELECT * FROM s', []],
  ['beside a table that has none', 'SELECT country, price FROM sales CROSS JOIN shops', [shops]],
  ['on one side of a join', 'SELECT 1 FROM sales s JOIN refunds r ON s.price = r.price', [refunds]],
])('a query fails without its column: %s', (_, sql, others) => {
  expect(surelyReads(sql, 'price', sales, others)).toBe(true);
});

test.each([
  ['nowhere', 'SELECT day FROM sales', []],
  ['in a text and a comment', "SELECT 'price' FROM sales -- price\n/* price */", []],
  ['as a new name', 'SELECT amount AS price FROM sales ORDER BY price', []],
  ['as a new name without AS', 'SELECT sum(amount) price, 1 FROM sales ORDER BY price', []],
  ['as a new name of a query inside', 'SELECT price FROM (SELECT amount AS price FROM sales)', []],
  ['as a new name in a WITH', 'WITH s (day, price) AS (SELECT day, amount FROM sales) SELECT price FROM s', []],
  ['as a new name of a list', 'SELECT price FROM sales CROSS JOIN UNNEST(amounts) AS t (price)', []],
  ['as a variable', 'SELECT transform(amounts, price -> price + 1) FROM sales', []],
  ['as a function', 'SELECT price(day) FROM sales', []],
  ['as a field of a type', 'SELECT CAST(day AS ROW(price double)) FROM sales', []],
  ['as a field of a column', 'SELECT item.price FROM sales', []],
  ['of another table that has it', 'SELECT price FROM sales JOIN refunds USING (day)', [refunds]],
  ['of another table by its alias', 'SELECT r.price FROM sales s JOIN refunds r USING (day)', [refunds]],
  ['of an alias of two tables', 'SELECT (SELECT max(t.price) FROM refunds t), t.day FROM sales t', [refunds]],
  ['beside a table that nobody knows', 'SELECT price FROM sales JOIN other.rows USING (day)', []],
  ['beside a table with unknown columns', 'SELECT price FROM sales, files', [{ ...shops, columns: undefined }]],
  ['of another table alone', 'SELECT price FROM refunds', [refunds]],
  ['where parentheses do not match', 'SELECT price) FROM sales', []],
])('nobody knows that a query would fail: %s', (_, sql, others) => {
  expect(surelyReads(sql, 'price', sales, others)).toBe(false);
});

test.each([
  ['a field of a date', 'SELECT extract(day FROM at) FROM sales'],
  ['an interval', "SELECT at + INTERVAL '1' DAY FROM sales"],
  ['a literal', "SELECT day '2026-11-24' FROM sales"],
])('%s is no column', (_, sql) => {
  expect(surelyReads(sql, 'day', sales, [])).toBe(false);
});

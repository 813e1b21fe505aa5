SELECT r.name, avg(t.temp) AS temp
FROM temperatures t JOIN acme_rooms r ON r.room_id = t.room_id
GROUP BY r.name

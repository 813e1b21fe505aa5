SELECT * FROM rooms_db.readings JOIN temperatures USING (room, at, temp)

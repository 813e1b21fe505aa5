SELECT t.room, w.temp FROM training t JOIN warm w ON w.room = t.room

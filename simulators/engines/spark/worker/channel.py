"""JSON lines over two descriptors that nothing else writes to: scripts, Spark and the JVM all print to stdout."""

import json
import os
import queue
import signal
import threading
from typing import Any


class Channel:
    def __init__(self, incoming: int, outgoing: int) -> None:
        for descriptor in (incoming, outgoing):
            os.set_inheritable(descriptor, False)
        self._outgoing = open(outgoing, "w", encoding="utf-8", buffering=1)
        self._requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        threading.Thread(target=self._listen, args=(incoming,), daemon=True).start()

    def receive(self) -> dict[str, Any]:
        return self._requests.get()

    def send(self, message: dict[str, Any]) -> None:
        self._outgoing.write(json.dumps(message) + "\n")

    def _listen(self, incoming: int) -> None:
        with open(incoming, encoding="utf-8") as lines:
            for line in lines:
                self._requests.put(json.loads(line))
        # The parent has closed the channel, or is dead. It made this process the leader of a group of its own.
        os.killpg(os.getpgrp(), signal.SIGKILL)

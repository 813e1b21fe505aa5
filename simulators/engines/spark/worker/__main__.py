"""`python -P -m worker`: tells `ready`, then answers each run of a script that fd 3 asks for, on fd 4.

    in   {"javaHome", "jars", "archive": "read" | "write", "archiveFile"}      once, the first line
    out  {"ready": true}
    in   {"script", "modules": [...], "arguments": [...], "environment": {...}, "bucketsFolder", "endOfLog"}
    out  {"error": null | "ValueError: bad", "spent": whether no other script can run here}      for each run
    in   {"finish": true}
    out  {"finished": true}                                    when the JVM has ended and written its archive

What a run prints, and what the JVM and Python's own workers print meanwhile, goes to fd 1; `endOfLog` is written there
when the run is over. The end of fd 3 is the end of this process, of its JVM and of all that they started.
"""

import os
import sys

import gluecatalog

from worker.boundary import guard
from worker.channel import Channel
from worker.jvm import JavaGateway
from worker.run import run
from worker.session import SharedSession


def main() -> None:
    os.dup2(1, 2)
    sys.stdout.reconfigure(line_buffering=True)
    channel = Channel(3, 4)

    jvm = JavaGateway(channel.receive())
    shared = SharedSession(jvm)
    gluecatalog.install()
    guard()
    channel.send({"ready": True})

    while "finish" not in (request := channel.receive()):
        error = run(request, shared)
        print(request["endOfLog"], end="", flush=True)
        channel.send({"error": error, "spent": not shared.is_usable()})

    jvm.finish()
    channel.send({"finished": True})


main()

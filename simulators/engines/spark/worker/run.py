"""One run of a script: as if the process were its own."""

import contextlib
import os
import runpy
import sys
import sysconfig
import tempfile
import threading
import traceback
from collections.abc import Iterator
from typing import Any

import boto3
import gluecatalog

from worker.buckets import mount
from worker.session import SharedSession

LIBRARIES = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")})


def run(request: dict[str, Any], shared: SharedSession) -> str | None:
    """None for success, else what Glue shows as ErrorMessage."""
    mount(shared.context, request["bucketsFolder"])
    session = shared.fresh()
    shared.context.environment.update(request["environment"])
    with process_of_its_own(request["environment"]):
        gluecatalog.forget_all(session)
        sys.path[:0] = [path if path.endswith(".zip") else os.path.dirname(path) for path in request["modules"]]
        sys.argv[:] = [request["script"], *request["arguments"]]
        return error_of(request["script"])


def error_of(script: str) -> str | None:
    try:
        runpy.run_path(script, run_name="__main__")
    except SystemExit as exit:
        if exit.code is None or exit.code == 0:
            return None
        if isinstance(exit.code, int):
            return f"SystemExit: {exit.code}"
        print(exit.code, file=sys.stderr)
        return str(exit.code)
    except BaseException as error:
        traceback.print_exception(error.with_traceback(frames_of(script, error)))
        return f"{type(error).__name__}: {without_java_frames(str(error))}"
    return None


def frames_of(script: str, error: BaseException) -> Any:
    """The traceback from the script on, without the frames of whoever started it."""
    frame = error.__traceback__
    while frame is not None and frame.tb_frame.f_code.co_filename != script:
        frame = frame.tb_next
    return frame


def without_java_frames(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith("\tat ")).strip()


@contextlib.contextmanager
def process_of_its_own(environment: dict[str, str]) -> Iterator[None]:
    before = {
        "environment": dict(os.environ),
        "path": list(sys.path),
        "modules": set(sys.modules),
        "streams": (sys.stdout, sys.stderr),
        "threads": set(threading.enumerate()),
    }
    os.environ.update(environment)
    boto3.DEFAULT_SESSION = None
    with tempfile.TemporaryDirectory(prefix="job-", ignore_cleanup_errors=True) as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            wait_for(threading.enumerate(), before["threads"])
            os.chdir("/")
            sys.stdout, sys.stderr = before["streams"]
            sys.stdout.flush()
            sys.path[:] = before["path"]
            os.environ.clear()
            os.environ.update(before["environment"])
            drop_modules(set(sys.modules) - before["modules"])


def wait_for(threads: list[threading.Thread], except_for: set[threading.Thread]) -> None:
    """As Python does before it ends."""
    for thread in threads:
        if thread not in except_for and not thread.daemon:
            thread.join()


def drop_modules(names: set[str]) -> None:
    """The script's own, so that the next script imports its own. Libraries stay: many cannot be loaded twice."""
    for name in names:
        file = getattr(sys.modules[name], "__file__", None)
        if file is not None and not file.startswith(LIBRARIES):
            del sys.modules[name]

"""Runs the user's script as it is, and says where and why it failed."""

import os
import runpy
import sys
import tempfile
import traceback

from py4j.protocol import Py4JJavaError

from penstock.attempt import Attempt
from penstock.errors import LoginRefused, StepError
from penstock.login import refusal, versions
from penstock.s3 import list_objects, read_object, remove_objects
from penstock.step import Step


def run_with_current_secrets(attempt: Attempt) -> None:
    """Once more if a password was changed since the script began, and then with nothing of the first time. A wrong
    password is tried once: databases lock out who tries too often."""
    step = attempt.step
    before = versions(step.secrets)
    try:
        run_script(step, attempt.folder)
    except LoginRefused:
        if versions(step.secrets) == before:
            raise
        remove_objects([url for url, _, _ in list_objects(attempt.folder)])
        run_script(step, attempt.folder)


def run_script(step: Step, output: str) -> None:
    own_arguments = list(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, os.path.basename(step.script_name))
        with open(path, "wb") as file:
            file.write(read_object(step.script))
        sys.argv[:] = [path, *own_arguments[1:], "--output", output]
        try:
            runpy.run_path(path, run_name="__main__")
        except SystemExit as exit:
            if exit.code not in (None, 0):
                raise StepError(f"{place(exit, path, step.script_name)}: SystemExit: {exit.code}") from exit
        except Exception as error:
            if (refused := refusal(error, step.secrets)) is not None:
                raise LoginRefused(f"{place(error, path, step.script_name)}: {refused}") from error
            raise StepError(f"{place(error, path, step.script_name)}: {in_one_line(error)}") from error
        finally:
            sys.argv[:] = own_arguments


def place(error: BaseException, path: str, name: str) -> str:
    """`glue/x.py:12`: the innermost line of the script that the error went through."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines.append(error.lineno)
    return f"{name}:{lines[-1]}" if lines else name


def in_one_line(error: Exception) -> str:
    text = str(error)
    if isinstance(error, Py4JJavaError):
        cause = error.java_exception
        while cause.getCause() is not None:
            cause = cause.getCause()
        text = str(cause.toString())
    if "Traceback (most recent call last):" in text:
        # A Python function that Spark called: its own error comes after its frames.
        return next(line for line in text.rpartition('\n  File "')[2].split("\n")[1:] if line[:1].strip())
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return f"{type(error).__name__}: {first}"

"""How a step fails."""


class StepError(Exception):
    """Its text is what the run shows."""


class LoginRefused(StepError):
    """A database refused the user and password of a secret."""

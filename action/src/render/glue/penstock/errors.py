"""How a step fails."""


class StepError(Exception):
    """Its text is what the run shows."""

class NotInLocalGlue(NotImplementedError):
    """What cannot be done here as AWS Glue does it. The message begins with its name."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(f"{what} is not done by the local Glue.{hint and ' ' + hint}")

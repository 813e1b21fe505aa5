from typing import Any

from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms.transform import GlueTransform


class ResolveChoice(GlueTransform):
    def __call__(
        self,
        frame: DynamicFrame,
        specs: list[tuple[str, str]] | None = None,
        choice: str = "",
        *_: Any,
        **__: Any,
    ) -> DynamicFrame:
        return frame.resolveChoice(specs, choice)

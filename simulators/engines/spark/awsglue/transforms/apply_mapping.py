from typing import Any

from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms.transform import GlueTransform


class ApplyMapping(GlueTransform):
    def __call__(
        self, frame: DynamicFrame, mappings: list[tuple[str, ...]], case_sensitive: bool = False, *_: Any, **__: Any
    ) -> DynamicFrame:
        return frame.apply_mapping(mappings, case_sensitive)

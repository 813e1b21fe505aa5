from typing import Any

from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms.transform import GlueTransform


class DropNullFields(GlueTransform):
    def __call__(self, frame: DynamicFrame, *_: Any, **__: Any) -> DynamicFrame:
        return frame.drop_null_fields()

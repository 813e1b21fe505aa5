from typing import Any

from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms.transform import GlueTransform


class SelectFields(GlueTransform):
    def __call__(self, frame: DynamicFrame, paths: str | list[str], *_: Any, **__: Any) -> DynamicFrame:
        return frame.select_fields(paths)


class DropFields(GlueTransform):
    def __call__(self, frame: DynamicFrame, paths: str | list[str], *_: Any, **__: Any) -> DynamicFrame:
        return frame.drop_fields(paths)


class RenameField(GlueTransform):
    """Its names are written otherwise than the method's."""

    def __call__(self, frame: DynamicFrame, old_name: str, new_name: str, *_: Any, **__: Any) -> DynamicFrame:
        return frame.rename_field(old_name, new_name)


class Join(GlueTransform):
    def __call__(
        self,
        frame1: DynamicFrame,
        frame2: DynamicFrame,
        keys1: str | list[str],
        keys2: str | list[str],
        *_: Any,
        **__: Any,
    ) -> DynamicFrame:
        return frame1.join(keys1, keys2, frame2)

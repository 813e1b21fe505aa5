from collections.abc import Callable
from typing import Any

from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms.transform import GlueTransform


class Filter(GlueTransform):
    def __call__(self, frame: DynamicFrame, f: Callable[[Any], bool], *_: Any, **__: Any) -> DynamicFrame:
        return frame.filter(f)


class Map(GlueTransform):
    def __call__(self, frame: DynamicFrame, f: Callable[[Any], Any], *_: Any, **__: Any) -> DynamicFrame:
        return frame.map(f)

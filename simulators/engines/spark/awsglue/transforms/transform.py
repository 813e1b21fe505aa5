"""What all transforms share: `X.apply(…)` is `X()(…)`."""

from __future__ import annotations

from typing import Any


class GlueTransform:
    @classmethod
    def apply(cls, *args: Any, **kwargs: Any) -> Any:
        return cls()(*args, **kwargs)

    @classmethod
    def name(cls) -> str:
        return cls.__name__

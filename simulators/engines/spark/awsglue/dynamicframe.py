"""DynamicFrame on a DataFrame: every column has one type. Where AWS would make a choice of types, reading raises.

Thresholds count error records on AWS. Here a record that fails raises, so that there are none.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gluecatalog import NotInLocalGlue
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

from awsglue.mapping import mapped_columns
from awsglue.paths import column, top_level
from awsglue.records import filtered, mapped
from awsglue.resolution import resolved_columns

if TYPE_CHECKING:
    from awsglue.context import GlueContext


class DynamicFrame:
    def __init__(self, data: DataFrame, glue_ctx: GlueContext, name: str = "") -> None:
        self._data = data
        self.glue_ctx = glue_ctx
        self.name = name

    @classmethod
    def fromDF(cls, dataframe: DataFrame, glue_ctx: GlueContext, name: str) -> DynamicFrame:
        return cls(dataframe, glue_ctx, name)

    def toDF(self, options: list[Any] | None = None) -> DataFrame:
        if options:
            raise NotInLocalGlue("toDF's options")
        return self._data

    def schema(self) -> StructType:
        return self._data.schema

    def printSchema(self) -> None:
        # Glue's tree has no "(nullable = true)".
        print(self._data._jdf.schema().treeString().replace(" (nullable = true)", "").replace(" (nullable = false)", ""))

    def show(self, num_rows: int = 20) -> None:
        for line in self._data.limit(num_rows).toJSON().collect():
            print(json.dumps(json.loads(line), ensure_ascii=False))

    def count(self) -> int:
        return self._data.count()

    def repartition(self, num_partitions: int, *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(self._data.repartition(num_partitions))

    def coalesce(self, num_partitions: int, *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(self._data.coalesce(num_partitions))

    def getNumPartitions(self) -> int:
        return self._data.rdd.getNumPartitions()

    def errorsCount(self) -> int:
        return 0

    def stageErrorsCount(self) -> int:
        return 0

    def select_fields(self, paths: str | list[str], *_: Any, **__: Any) -> DynamicFrame:
        """Unknown and repeated paths are left out."""
        wanted = dict.fromkeys(top_level(path) for path in listed(paths))
        return self._derived(self._data.select(*(column(name) for name in wanted if name in self._data.columns)))

    def drop_fields(self, paths: str | list[str], *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(self._data.drop(*(top_level(path) for path in listed(paths))))

    def rename_field(self, oldName: str, newName: str, *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(self._data.withColumnRenamed(top_level(oldName), top_level(newName)))

    def filter(self, f: Callable[[Any], bool], *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(filtered(self._data, f))

    def map(self, f: Callable[[Any], Any], *_: Any, **__: Any) -> DynamicFrame:
        return self._derived(mapped(self._data, f))

    def apply_mapping(
        self, mappings: list[tuple[str, ...]], case_sensitive: bool = False, *_: Any, **__: Any
    ) -> DynamicFrame:
        return self._derived(self._data.select(*mapped_columns(self._data.schema, mappings, case_sensitive)))

    def resolveChoice(
        self,
        specs: list[tuple[str, str]] | None = None,
        choice: str = "",
        database: str | None = None,
        table_name: str | None = None,
        *_: Any,
        **__: Any,
    ) -> DynamicFrame:
        return self._derived(self._data.select(*resolved_columns(self._data.schema, specs or [], choice)))

    def join(
        self, paths1: str | list[str], paths2: str | list[str], frame2: DynamicFrame, *_: Any, **__: Any
    ) -> DynamicFrame:
        """Inner equality. Both keys stay; a name that both frames have gets a leading '.' in the second."""
        taken = set(self._data.columns)
        renamed = {name: f".{name}" if name in taken else name for name in frame2._data.columns}
        right = frame2._data.toDF(*renamed.values())
        pairs = zip(listed(paths1), listed(paths2), strict=True)
        equal = [self._data[quoted(top_level(one))] == right[quoted(renamed[top_level(other)])] for one, other in pairs]
        joined = self._data.join(right, equal, "inner")
        return DynamicFrame(joined, self.glue_ctx, self.name + frame2.name)

    def drop_null_fields(self) -> DynamicFrame:
        """Fields whose type is null: those that no record has a value for."""
        for field in self._data.schema.fields:
            if "void" in field.dataType.simpleString() and field.dataType.typeName() != "void":
                raise NotInLocalGlue(f"DropNullFields inside of {field.name} ({field.dataType.simpleString()})")
        kept = [field.name for field in self._data.schema.fields if field.dataType.typeName() != "void"]
        return self._derived(self._data.select(*(column(name) for name in kept)))

    def union(self, frame2: DynamicFrame, *_: Any, **__: Any) -> DynamicFrame:
        if frame2._data.schema.simpleString() != self._data.schema.simpleString():
            raise NotInLocalGlue("union of frames with different schemas")
        return self._derived(self._data.unionAll(frame2._data))

    def _derived(self, data: DataFrame) -> DynamicFrame:
        return DynamicFrame(data, self.glue_ctx, self.name)

    def __getattr__(self, name: str) -> Any:
        if name in NOT_HERE:
            raise NotInLocalGlue(f"DynamicFrame.{name}")
        raise AttributeError(f"'DynamicFrame' object has no attribute '{name}'")


NOT_HERE = (
    "assertErrorThreshold",
    "errorsAsDynamicFrame",
    "mapPartitions",
    "mapPartitionsWithIndex",
    "mergeDynamicFrame",
    "relationalize",
    "spigot",
    "split_fields",
    "split_rows",
    "unbox",
    "unnest",
    "unnest_ddb_json",
    "with_frame_schema",
    "write",
)


class DynamicFrameReader:
    """`glueContext.create_dynamic_frame`."""

    def __init__(self, glue_context: GlueContext) -> None:
        self._glue_context = glue_context

    def from_catalog(self, *args: Any, **kwargs: Any) -> DynamicFrame:
        return self._glue_context.create_dynamic_frame_from_catalog(*args, **kwargs)

    def from_options(self, *args: Any, **kwargs: Any) -> DynamicFrame:
        return self._glue_context.create_dynamic_frame_from_options(*args, **kwargs)

    def from_rdd(self, *_: Any, **__: Any) -> DynamicFrame:
        raise NotInLocalGlue("create_dynamic_frame.from_rdd")


class DynamicFrameWriter:
    """`glueContext.write_dynamic_frame`."""

    def __init__(self, glue_context: GlueContext) -> None:
        self._glue_context = glue_context

    def from_options(self, *args: Any, **kwargs: Any) -> DynamicFrame:
        return self._glue_context.write_dynamic_frame_from_options(*args, **kwargs)

    def from_catalog(self, *args: Any, **kwargs: Any) -> DynamicFrame:
        return self._glue_context.write_dynamic_frame_from_catalog(*args, **kwargs)

    def from_jdbc_conf(self, *_: Any, **__: Any) -> DynamicFrame:
        raise NotInLocalGlue("write_dynamic_frame.from_jdbc_conf")


class DynamicFrameCollection:
    def __init__(self, dynamic_frames: dict[str, DynamicFrame] | list[DynamicFrame], glue_ctx: GlueContext) -> None:
        frames = dynamic_frames if isinstance(dynamic_frames, dict) else {frame.name: frame for frame in dynamic_frames}
        self._frames = dict(frames)
        self._glue_ctx = glue_ctx

    def __getitem__(self, key: str) -> DynamicFrame:
        return self._frames[key]

    def __len__(self) -> int:
        return len(self._frames)

    def keys(self) -> Any:
        return self._frames.keys()

    def values(self) -> Any:
        return self._frames.values()

    def select(self, key: str, transformation_ctx: str = "") -> DynamicFrame:
        """An unknown key gives an empty frame."""
        if key in self._frames:
            return self._frames[key]
        empty = self._glue_ctx.spark_session.createDataFrame([], StructType([]))
        return DynamicFrame(empty, self._glue_ctx, key)


def listed(paths: str | list[str]) -> list[str]:
    return [paths] if isinstance(paths, str) else list(paths)


def quoted(name: str) -> str:
    return f"`{name}`"

"""Trains a Random Cut Forest, or scores with one: AWS's own code of the algorithm, by its Rust binding krcf.

One JSON object on standard input, one on standard output:
    {"do": "train", "files": [...], "hyperparameters": {"feature_dim": 1, "num_trees": 50, "num_samples_per_tree": 256},
     "model": "model.tar.gz"}
    {"do": "score", "model": "model.tar.gz", "files": [{"from": "rows.csv", "to": "rows.csv.out"}]}
-> {"rows": 42}, or {"error": "what is wrong with the data"}

A batch algorithm on a streaming forest: rows come in an order shuffled by a fixed seed, without a decay over time, so
that the same rows give the same model.
"""

import io
import json
import random
import sys
import tarfile
from collections.abc import Iterator

from krcf import RandomCutForest

SEED = 7
MEMBER = "model_algo-1"
"""The file in SageMaker's model.tar.gz."""


class DataError(Exception):
    """Its text is for whoever made the data."""


def main() -> None:
    request = json.load(sys.stdin)
    try:
        rows = train(**without_verb(request)) if request["do"] == "train" else score(**without_verb(request))
        json.dump({"rows": rows}, sys.stdout)
    except DataError as error:
        json.dump({"error": str(error)}, sys.stdout)


def without_verb(request: dict) -> dict:
    return {name: value for name, value in request.items() if name != "do"}


def train(files: list[str], hyperparameters: dict[str, int], model: str) -> int:
    dimensions = hyperparameters["feature_dim"]
    rows = [row for file in files for row in read(file, dimensions)]
    if not rows:
        raise DataError("The train channel has no rows")
    forest = RandomCutForest(
        {
            "dimensions": dimensions,
            "shingle_size": 1,
            "num_trees": hyperparameters["num_trees"],
            "sample_size": hyperparameters["num_samples_per_tree"],
            "random_seed": SEED,
            "lambda": 0.0,
            "output_after": 1,
            "internal_shingling": False,
            "parallel_execution_enabled": False,
        }
    )
    random.Random(SEED).shuffle(rows)
    for row in rows:
        forest.update(row)
    state = forest.to_msgpack()
    with tarfile.open(model, "w:gz") as archive:
        member = tarfile.TarInfo(MEMBER)
        member.size = len(state)
        archive.addfile(member, io.BytesIO(state))
    return len(rows)


def score(model: str, files: list[dict[str, str]]) -> int:
    with tarfile.open(model) as archive:
        forest = RandomCutForest.from_msgpack(archive.extractfile(MEMBER).read())
    count = 0
    for file in files:
        scores = [{"score": forest.score(row)} for row in read(file["from"], forest.dimensions())]
        count += len(scores)
        with open(file["to"], "w") as out:
            out.writelines(f"{json.dumps(line)}\n" for line in scores)
    return count


def read(file: str, dimensions: int) -> Iterator[list[float]]:
    with open(file, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip() == "":
                continue
            values = line.rstrip("\r\n").split(",")
            if len(values) != dimensions:
                raise DataError(f"Line {number} has {len(values)} values; feature_dim is {dimensions}")
            try:
                yield [float(value) for value in values]
            except ValueError:
                raise DataError(f"Line {number} is no line of numbers: {line.strip()[:80]}") from None


main()

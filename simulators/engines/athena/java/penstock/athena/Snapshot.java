package penstock.athena;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Glue catalog at one moment, and the folder in which the buckets are. The shape is that of engines.ts. */
record Snapshot(String bucketsFolder, List<GlueDatabase> databases) {
    record GlueDatabase(String name, List<GlueTable> tables) {}

    record GlueTable(
            String name,
            List<GlueColumn> columns,
            List<GlueColumn> partitionKeys,
            GlueStorage storage,
            Map<String, String> parameters,
            List<GluePartition> partitions,
            Optional<String> view) {
        boolean isView() {
            return view.isPresent();
        }
    }

    record GlueColumn(String name, String type) {}

    record GlueStorage(
            String location,
            String inputFormat,
            String outputFormat,
            String serializationLibrary,
            Map<String, String> serdeParameters) {}

    record GluePartition(List<String> values, String location) {}
}

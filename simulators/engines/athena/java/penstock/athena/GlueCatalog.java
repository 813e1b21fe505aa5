package penstock.athena;

import static io.trino.plugin.hive.metastore.MetastoreUtil.toPartitionName;
import static io.trino.spi.StandardErrorCode.NOT_SUPPORTED;

import io.trino.plugin.hive.HiveType;
import io.trino.plugin.hive.metastore.Column;
import io.trino.plugin.hive.metastore.Database;
import io.trino.plugin.hive.metastore.HiveMetastore;
import io.trino.plugin.hive.metastore.Partition;
import io.trino.plugin.hive.metastore.Storage;
import io.trino.plugin.hive.metastore.StorageFormat;
import io.trino.plugin.hive.metastore.Table;
import io.trino.spi.TrinoException;
import io.trino.spi.connector.RelationType;
import io.trino.spi.connector.SchemaTableName;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import penstock.athena.Snapshot.GlueColumn;
import penstock.athena.Snapshot.GlueDatabase;
import penstock.athena.Snapshot.GluePartition;
import penstock.athena.Snapshot.GlueTable;

/** Answers what Trino's hive connector asks of a metastore from the snapshot that was given last. Nothing can be written. */
final class GlueCatalog {
    private record GlueTableAndPartitions(GlueTable table, Map<String, GluePartition> partitions) {}

    private record State(Path bucketsFolder, Map<String, Map<String, GlueTableAndPartitions>> databases) {}

    private volatile State state = new State(null, Map.of());

    void replace(Snapshot snapshot) {
        Map<String, Map<String, GlueTableAndPartitions>> databases = new LinkedHashMap<>();
        for (GlueDatabase database : snapshot.databases()) {
            Map<String, GlueTableAndPartitions> tables = new LinkedHashMap<>();
            for (GlueTable table : database.tables()) {
                tables.put(table.name(), new GlueTableAndPartitions(table, partitionsByName(table)));
            }
            databases.put(database.name(), tables);
        }
        state = new State(Path.of(snapshot.bucketsFolder()), databases);
    }

    Path bucketsFolder() {
        return state.bucketsFolder();
    }

    /** The interface has some fifty methods, most of them for writing; those that reading needs are answered here. */
    HiveMetastore metastore() {
        InvocationHandler handler = (proxy, method, arguments) -> answer(proxy, method, arguments);
        return (HiveMetastore) Proxy.newProxyInstance(
                HiveMetastore.class.getClassLoader(), new Class<?>[] {HiveMetastore.class}, handler);
    }

    private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getAllDatabases" -> List.copyOf(state.databases().keySet());
            case "getDatabase" -> database((String) arguments[0]);
            case "getTables" -> List.copyOf(tables((String) arguments[0]).keySet());
            case "getAllTables" -> Optional.of(List.copyOf(relations().keySet()));
            case "getRelationTypes" -> relationTypes((String) arguments[0]);
            case "getAllRelationTypes" -> Optional.of(relations());
            case "getTable" -> table((String) arguments[0], (String) arguments[1]);
            case "getPartitionNamesByFilter" -> partitionNames((String) arguments[0], (String) arguments[1]);
            case "getPartitionsByNames" -> partitions((Table) arguments[0], strings(arguments[1]));
            case "getViews" -> views((String) arguments[0]);
            case "getAllViews" -> Optional.of(allViews());
            case "getTablesWithParameter", "getAllFunctions", "getFunctions" -> List.of();
            case "getTableColumnStatistics" -> Map.of();
            case "getPartitionColumnStatistics" -> withoutStatistics(strings(arguments[2]));
            case "functionExists" -> false;
            case "toString" -> "the local Glue catalog";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> {
                if (method.isDefault()) yield InvocationHandler.invokeDefault(proxy, method, arguments);
                throw new TrinoException(NOT_SUPPORTED, "The local Athena does not answer " + method.getName());
            }
        };
    }

    private static List<String> strings(Object collection) {
        return ((Collection<?>) collection).stream().map(String.class::cast).toList();
    }

    private Map<String, GlueTableAndPartitions> tables(String database) {
        return state.databases().getOrDefault(database, Map.of());
    }

    private Optional<Database> database(String name) {
        if (!state.databases().containsKey(name)) return Optional.empty();
        return Optional.of(Database.builder()
                .setDatabaseName(name)
                .setOwnerName(Optional.empty())
                .setOwnerType(Optional.empty())
                .build());
    }

    private Map<String, RelationType> relationTypes(String database) {
        Map<String, RelationType> types = new LinkedHashMap<>();
        tables(database).forEach((name, found) -> types.put(name, relationType(found)));
        return types;
    }

    private Map<SchemaTableName, RelationType> relations() {
        Map<SchemaTableName, RelationType> types = new LinkedHashMap<>();
        state.databases().forEach((database, tables) -> tables.forEach(
                (name, found) -> types.put(new SchemaTableName(database, name), relationType(found))));
        return types;
    }

    private static RelationType relationType(GlueTableAndPartitions found) {
        return found.table().isView() ? RelationType.VIEW : RelationType.TABLE;
    }

    private List<String> views(String database) {
        return relationTypes(database).entrySet().stream()
                .filter(relation -> relation.getValue() == RelationType.VIEW)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<SchemaTableName> allViews() {
        return relations().entrySet().stream()
                .filter(relation -> relation.getValue() == RelationType.VIEW)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Table> table(String database, String name) {
        return Optional.ofNullable(tables(database).get(name)).map(found -> {
            GlueTable table = found.table();
            refuseProjection(table);
            return Table.builder()
                    .setDatabaseName(database)
                    .setTableName(name)
                    // Whom Trino reads a view as: everybody here, as on Athena, reads with their own rights.
                    .setOwner(table.view().map(text -> "athena"))
                    .setTableType(table.isView() ? "VIRTUAL_VIEW" : "EXTERNAL_TABLE")
                    .setViewOriginalText(table.view())
                    .setDataColumns(columns(table.columns()))
                    .setPartitionColumns(columns(table.partitionKeys()))
                    .setParameters(table.parameters())
                    .withStorage(storage(table, table.storage().location()))
                    .build();
        });
    }

    /** Its partitions follow from rules in the table's properties, and the catalog has none of them. */
    private static void refuseProjection(GlueTable table) {
        if (Boolean.parseBoolean(table.parameters().get("projection.enabled"))) {
            throw new TrinoException(
                    NOT_SUPPORTED, "The local Athena does not read " + table.name() + ": it has partition projection.");
        }
    }

    private Optional<List<String>> partitionNames(String database, String name) {
        return Optional.ofNullable(tables(database).get(name)).map(found -> List.copyOf(found.partitions().keySet()));
    }

    private Map<String, Optional<Partition>> partitions(Table table, List<String> names) {
        GlueTableAndPartitions found = tables(table.getDatabaseName()).get(table.getTableName());
        Map<String, Optional<Partition>> partitions = new HashMap<>();
        for (String name : names) {
            partitions.put(name, Optional.ofNullable(found == null ? null : found.partitions().get(name))
                    .map(partition -> partition(table, found.table(), partition)));
        }
        return partitions;
    }

    private static Partition partition(Table table, GlueTable glueTable, GluePartition partition) {
        return Partition.builder()
                .setDatabaseName(table.getDatabaseName())
                .setTableName(table.getTableName())
                .setValues(partition.values())
                .setColumns(table.getDataColumns())
                .setParameters(Map.of())
                .withStorage(storage(glueTable, partition.location()))
                .build();
    }

    private static Map<String, Map<String, Object>> withoutStatistics(List<String> partitionNames) {
        Map<String, Map<String, Object>> statistics = new HashMap<>();
        for (String name : partitionNames) statistics.put(name, Map.of());
        return statistics;
    }

    private static Consumer<Storage.Builder> storage(GlueTable table, String location) {
        return storage -> storage.setLocation(location)
                .setStorageFormat(StorageFormat.create(
                        table.storage().serializationLibrary(),
                        table.storage().inputFormat(),
                        table.storage().outputFormat()))
                .setSerdeParameters(table.storage().serdeParameters());
    }

    private static List<Column> columns(List<GlueColumn> columns) {
        return columns.stream()
                .map(column -> new Column(
                        column.name(), HiveType.valueOf(column.type()), Optional.empty(), Map.of()))
                .toList();
    }

    private static Map<String, GluePartition> partitionsByName(GlueTable table) {
        List<String> keys = table.partitionKeys().stream().map(GlueColumn::name).toList();
        Map<String, GluePartition> partitions = new LinkedHashMap<>();
        for (GluePartition partition : table.partitions()) {
            partitions.put(toPartitionName(keys, partition.values()), partition);
        }
        return partitions;
    }
}

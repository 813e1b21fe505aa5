/** Where data comes from. */
import type { Position } from '../errors.ts';
import type { Column, Format } from './model.ts';

/** Where data comes from; with columns it is also a table of the pipeline's database. */
export type Source = FileSource | JdbcSource;

/** Sources whose rows are objects in S3. */
export type FileSource = S3Source | IotSource;

/** Messages of sensors: an IoT rule and Firehose put them into the pipeline's data bucket, one JSON object a line. */
export interface IotSource {
  readonly name: string;
  readonly type: 'iot';
  /** MQTT topic filter. */
  readonly topic: string;
  /** The list of the rule's SELECT. */
  readonly select: string;
  /** When Firehose writes an object, at the latest. */
  readonly buffer: { readonly seconds: number; readonly megabytes: number };
  readonly format: 'json';
  readonly header: false;
  readonly columns?: readonly Column[] | undefined;
  readonly at: Position;
}

/** An S3 folder that is filled by somebody else. */
export interface S3Source {
  readonly name: string;
  readonly type: 's3';
  readonly bucket: string;
  /** Ends with '/', or is empty: the whole bucket. */
  readonly prefix: string;
  readonly format: Format;
  /** Whether CSV files begin with a line of names. */
  readonly header: boolean;
  /** Absent: nothing reads it as a table. */
  readonly columns?: readonly Column[] | undefined;
  readonly at: Position;
}

/** Tables of a database, which Glue reaches over JDBC. */
export interface JdbcSource {
  readonly name: string;
  readonly type: 'jdbc';
  /** As the file has it; it holds neither user nor password. */
  readonly url: string;
  readonly vendor: Vendor;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly tables: readonly DatabaseTable[];
  /** Name of the secret in Secrets Manager that holds `username` and `password`. */
  readonly secret: string;
  /** A column of each of the tables that only grows: its greatest value tells what is new. Absent: nobody asks. */
  readonly watermark?: string | undefined;
  /** How Glue reaches the database; absent: it is reached over the internet, or only locally. */
  readonly network?: Network | undefined;
  readonly at: Position;
}

/** As Glue names them. */
export type Vendor = 'sqlserver' | 'postgresql' | 'mysql' | 'oracle';

export interface DatabaseTable {
  readonly schema: string;
  readonly table: string;
}

/** How Glue reaches a database. */
export type Network =
  | {
      readonly kind: 'vpc_peering';
      /** Address range of the VPC that is made. */
      readonly vpcCidr: string;
      readonly peer: {
        readonly vpc: string;
        readonly cidr: string;
        readonly routeTables: readonly string[];
        readonly securityGroup: string;
        /** Absent: the environment's own. */
        readonly account?: string | undefined;
        /** Absent: the environment's own. */
        readonly region?: string | undefined;
        /** ARN of the role in the peer's account that accepts the peering. */
        readonly acceptRole?: string | undefined;
      };
    }
  | {
      readonly kind: 'existing';
      readonly subnet: string;
      readonly securityGroups: readonly string[];
      readonly availabilityZone: string;
    };

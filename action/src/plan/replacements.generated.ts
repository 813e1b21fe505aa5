// Made by action/src/generate.ts; do not edit.
/** Type of a resource -> paths of the properties whose change makes it anew. */
export const replacements: Readonly<Record<string, readonly string[]>> = {
  "AWS::Athena::WorkGroup": [
    "Name"
  ],
  "AWS::CloudFormation::CustomResource": [
    "ServiceToken"
  ],
  "AWS::CloudWatch::Alarm": [
    "AlarmName"
  ],
  "AWS::DynamoDB::Table": [
    "ImportSourceSpecification",
    "TableName",
    "KeySchema"
  ],
  "AWS::EC2::FlowLog": [
    "LogFormat",
    "ResourceId",
    "MaxAggregationInterval",
    "DestinationOptions",
    "ResourceType",
    "DeliverCrossAccountRole",
    "LogDestination",
    "LogGroupName",
    "DeliverLogsPermissionArn",
    "LogDestinationType",
    "TrafficType",
    "TagFieldSpecifications"
  ],
  "AWS::EC2::Route": [
    "DestinationIpv6CidrBlock",
    "RouteTableId",
    "DestinationCidrBlock",
    "DestinationPrefixListId"
  ],
  "AWS::EC2::RouteTable": [
    "VpcId"
  ],
  "AWS::EC2::SecurityGroup": [
    "GroupDescription",
    "GroupName",
    "VpcId"
  ],
  "AWS::EC2::SecurityGroupEgress": [
    "CidrIp",
    "CidrIpv6",
    "DestinationPrefixListId",
    "DestinationSecurityGroupId",
    "FromPort",
    "GroupId",
    "IpProtocol",
    "ToPort"
  ],
  "AWS::EC2::SecurityGroupIngress": [
    "CidrIp",
    "CidrIpv6",
    "FromPort",
    "GroupId",
    "GroupName",
    "IpProtocol",
    "SourcePrefixListId",
    "SourceSecurityGroupId",
    "SourceSecurityGroupName",
    "SourceSecurityGroupOwnerId",
    "ToPort"
  ],
  "AWS::EC2::Subnet": [
    "VpcId",
    "AvailabilityZoneId",
    "OutpostArn",
    "AvailabilityZone",
    "CidrBlock",
    "Ipv6Native",
    "Ipv6CidrBlock",
    "Ipv4IpamPoolId",
    "Ipv4NetmaskLength",
    "Ipv6IpamPoolId",
    "Ipv6NetmaskLength"
  ],
  "AWS::EC2::SubnetRouteTableAssociation": [
    "RouteTableId",
    "SubnetId"
  ],
  "AWS::EC2::VPC": [
    "InstanceTenancy",
    "Ipv4NetmaskLength",
    "CidrBlock",
    "Ipv4IpamPoolId",
    "VpcEncryptionControl"
  ],
  "AWS::EC2::VPCEndpoint": [
    "VpcId",
    "ServiceName",
    "VpcEndpointType",
    "ServiceRegion",
    "DnsOptions.PrivateDnsSpecifiedDomains",
    "DnsOptions.PrivateDnsPreference",
    "ResourceConfigurationArn",
    "ServiceNetworkArn"
  ],
  "AWS::EC2::VPCPeeringConnection": [
    "PeerRoleArn",
    "VpcId",
    "PeerVpcId",
    "PeerRegion",
    "PeerOwnerId",
    "AssumeRoleRegion"
  ],
  "AWS::Events::Rule": [
    "EventBusName",
    "Name"
  ],
  "AWS::Glue::Connection": [
    "ConnectionInput.Name",
    "CatalogId"
  ],
  "AWS::Glue::Crawler": [
    "Name"
  ],
  "AWS::Glue::Database": [
    "DatabaseInput.Name",
    "CatalogId",
    "DatabaseName"
  ],
  "AWS::Glue::Job": [
    "Name"
  ],
  "AWS::Glue::SecurityConfiguration": [
    "Name"
  ],
  "AWS::Glue::Table": [
    "TableInput.Name",
    "DatabaseName",
    "CatalogId",
    "Name"
  ],
  "AWS::IAM::ManagedPolicy": [
    "ManagedPolicyName",
    "Path",
    "Description"
  ],
  "AWS::IAM::OIDCProvider": [
    "Url"
  ],
  "AWS::IAM::Role": [
    "Path",
    "RoleName"
  ],
  "AWS::IoT::TopicRule": [
    "RuleName"
  ],
  "AWS::KinesisFirehose::DeliveryStream": [
    "KinesisStreamSourceConfiguration",
    "DeliveryStreamType",
    "AmazonopensearchserviceDestinationConfiguration.VpcConfiguration",
    "MSKSourceConfiguration",
    "AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration",
    "ElasticsearchDestinationConfiguration.VpcConfiguration",
    "DeliveryStreamName",
    "IcebergDestinationConfiguration.CatalogConfiguration",
    "DirectPutSourceConfiguration",
    "SnowflakeDestinationConfiguration.SnowflakeVpcConfiguration",
    "DatabaseSourceConfiguration"
  ],
  "AWS::Lambda::Function": [
    "FunctionName",
    "PackageType",
    "TenancyConfig"
  ],
  "AWS::Lambda::Permission": [
    "FunctionName",
    "Action",
    "EventSourceToken",
    "FunctionUrlAuthType",
    "SourceArn",
    "SourceAccount",
    "PrincipalOrgID",
    "Principal",
    "InvokedViaFunctionUrl"
  ],
  "AWS::Logs::LogGroup": [
    "LogGroupName"
  ],
  "AWS::Logs::LogStream": [
    "LogStreamName",
    "LogGroupName"
  ],
  "AWS::QuickSight::DataSet": [
    "DataSetId",
    "AwsAccountId"
  ],
  "AWS::QuickSight::DataSource": [
    "Type",
    "AwsAccountId",
    "DataSourceId"
  ],
  "AWS::S3::Bucket": [
    "BucketName",
    "ObjectLockEnabled",
    "BucketNamespace",
    "BucketNamePrefix"
  ],
  "AWS::S3::BucketPolicy": [
    "Bucket"
  ],
  "AWS::SNS::Topic": [
    "FifoTopic",
    "TopicName"
  ],
  "AWS::Scheduler::Schedule": [
    "Name"
  ],
  "AWS::StepFunctions::StateMachine": [
    "StateMachineName",
    "StateMachineType"
  ]
};

import type {
  CreateModelInput,
  CreateModelOutput,
  DeleteModelInput,
  DescribeModelInput,
  DescribeModelOutput,
} from '@aws-sdk/client-sagemaker';
import { revived } from '../glue/catalog.ts';
import { onlyKnown, required } from '../input.ts';
import { checkName, noSuchModel, validation } from './errors.ts';
import { checkImage } from './random-cut-forest.ts';
import { arnOf, stored, type Shelf } from './shelf.ts';

export const modelCommands = (shelf: Shelf) => ({
  async CreateModel(input: CreateModelInput): Promise<CreateModelOutput> {
    onlyKnown('CreateModel', input, ['ModelName', 'PrimaryContainer', 'ExecutionRoleArn', 'Tags']);
    const name = required(input.ModelName, 'modelName');
    checkName(name, 'modelName');
    const PrimaryContainer = required(input.PrimaryContainer, 'primaryContainer');
    onlyKnown('CreateModel with PrimaryContainer', PrimaryContainer, ['Image', 'ModelDataUrl']);
    checkImage(PrimaryContainer.Image);
    const { world, models } = shelf;
    const ModelArn = arnOf(world, 'model', name);
    world.store.transaction(() => {
      if (models.get(name) !== undefined) throw validation(`Cannot create already existing model "${ModelArn}".`);
      const { ExecutionRoleArn } = input;
      const CreationTime = world.clock.now();
      models.put(name, stored({ ModelName: name, ModelArn, PrimaryContainer, ExecutionRoleArn, CreationTime }));
    });
    return { ModelArn };
  },

  async DescribeModel(input: DescribeModelInput): Promise<DescribeModelOutput> {
    onlyKnown('DescribeModel', input, ['ModelName']);
    const name = required(input.ModelName, 'modelName');
    const model = shelf.models.get(name);
    if (model === undefined) throw noSuchModel(arnOf(shelf.world, 'model', name));
    return revived<DescribeModelOutput>(model, ['CreationTime']);
  },

  async DeleteModel(input: DeleteModelInput): Promise<object> {
    onlyKnown('DeleteModel', input, ['ModelName']);
    const name = required(input.ModelName, 'modelName');
    if (!shelf.models.delete(name)) throw noSuchModel(arnOf(shelf.world, 'model', name));
    return {};
  },
});

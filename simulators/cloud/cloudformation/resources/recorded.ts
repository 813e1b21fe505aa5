/**
 * Families whose service the local cloud does not have: it remembers what they are, so that names are taken and
 * references resolve, and nothing acts upon them.
 */
import type { World } from '../../service.ts';
import type { Attributes, Provider } from './provider.ts';

export interface RecordedFamily<P> extends Pick<Provider<P>, 'customName' | 'generatedName' | 'physicalId' | 'note'> {
  readonly type: string;
  attributes(physicalId: string, properties: P, world: World): Attributes;
}

export function recorded<P extends object>(family: RecordedFamily<P>): Provider<P> {
  const records = ({ store }: World) => store.collection<P>('cloudformation/recorded');
  const key = (physicalId: string) => `${family.type} ${physicalId}`;
  const put = async (physicalId: string, properties: P, world: World) => {
    records(world).put(key(physicalId), properties);
    return family.attributes(physicalId, properties, world);
  };
  return {
    customName: family.customName,
    generatedName: family.generatedName,
    physicalId: family.physicalId,
    ...(family.note === undefined ? {} : { note: family.note }),
    exists: async (physicalId, _, world) => records(world).get(key(physicalId)) !== undefined,
    create: put,
    update: (physicalId, properties, _, world) => put(physicalId, properties, world),
    async delete(physicalId, _, world) {
      records(world).delete(key(physicalId));
    },
  };
}

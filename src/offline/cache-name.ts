/**
 * What the names of our caches begin with, for the carnet that stands at `scope`. The path is part of it: several carnets on one origin
 * share one list of caches, and each touches only its own. No path holds a space, so none is taken for the beginning of another.
 * @param scope absolute address of the root of the carnet
 */
export const cachePrefix = (scope: string): string => `carnet ${new URL(scope).pathname} `;

/** Deletes the caches of the carnet at `scope`, but for one that may be spared. */
export async function deleteCaches(scope: string, spared?: string): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(scope)) && name !== spared);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Stands in, on the local cloud, for the function that tells the plant: it prints what it was told. */
export async function handler(event) {
  console.log(JSON.stringify(event));
}

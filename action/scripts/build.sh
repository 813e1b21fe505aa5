#!/bin/sh
# Builds action/dist from the sources: the bundle of both doors, and of each Lambda function that we ship.
# TypeScript first, ncc after: ncc resolves no `.ts` imports. The output is the same bytes wherever it is built after `npm ci`.
set -eu
cd "$(dirname "$0")/../.."
rm -rf .build action/dist
node_modules/.bin/tsc -p tsconfig.build.json
cp package.json .build/
for function in action/functions/*/; do
  name=$(basename "$function")
  node_modules/.bin/ncc build ".build/action/functions/$name/index.js" -o "action/dist/functions/$name" --quiet
done
node_modules/.bin/ncc build .build/action/src/index.js -o action/dist-main --quiet
mv action/dist-main/* action/dist/
rmdir action/dist-main

/** Where nothing is found, nothing is kept. */
import { DefaultArtifactClient } from '@actions/artifact';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { FOLDER: folder = '', NAME: name = '' } = process.env;
const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
const files = entries.filter((entry) => entry.isFile()).map((file) => join(file.parentPath, file.name));
if (files.length > 0) await new DefaultArtifactClient().uploadArtifact(name, files, folder);
